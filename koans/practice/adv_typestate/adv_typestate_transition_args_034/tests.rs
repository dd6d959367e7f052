#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weather_matters() {
        assert_eq!(day(&[10, 8, 3], false), 10);
        assert_eq!(day(&[10, 8, 3], true), 0);
    }
}
