#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fits_two() {
        assert_eq!(quiz(3), ["Capital of Peru?", "7 x 8?"]);
    }
    #[test]
    fn fits_none() {
        assert!(quiz(1).is_empty());
    }
}
