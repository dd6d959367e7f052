#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keeps_high_readings() {
        assert_eq!(filter(&[3, 9, -1, 5], at_least, &5), [9, 5]);
    }
}
