#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid() {
        assert!(luhn("79927398713").unwrap());
        assert!(luhn("4539578763621486").unwrap());
    }

    #[test]
    fn invalid() {
        assert!(!luhn("79927398710").unwrap());
        assert!(!luhn("1").unwrap());
    }

    #[test]
    fn letter() {
        assert!(luhn("12a4").is_err());
        assert_eq!(luhn("12-4").unwrap_err().0, '-');
    }
}
