#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        assert_eq!(kelvin("20C").unwrap(), 293);
        assert_eq!(kelvin("-273C").unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(kelvin("warm").is_err());
        assert!(kelvin("-274C").is_err());
        assert!(kelvin("2147483647C").is_err());
    }
}
