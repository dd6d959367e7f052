#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        assert_eq!(corridor(2, 5, 6), Some(3));
        assert_eq!(corridor(2, 9, 6), None);
    }
}
