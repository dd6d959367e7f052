#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grades() {
        assert_eq!(Wind::from(33), Wind::Breeze);
        assert_eq!(Wind::from(60), Wind::Storm);
        assert!(may_sail(&[3, 20, 30]));
        assert!(!may_sail(&[3, 40]));
    }
}
