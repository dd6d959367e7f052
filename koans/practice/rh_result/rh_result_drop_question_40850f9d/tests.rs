#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(countdown(" 3"), Ok(vec![3, 2, 1, 0]));
        assert_eq!(countdown("0"), Ok(vec![0]));
    }
    #[test]
    fn bad() {
        assert!(countdown("300").is_err());
        assert!(countdown("three").is_err());
    }
    #[test]
    fn runs() {
        assert_eq!(super::main(), Ok(()));
    }
}
