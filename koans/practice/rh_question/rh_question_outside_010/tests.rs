#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks() {
        assert_eq!(numbers("9 4 9 31").unwrap(), vec![4, 9, 31]);
        assert_eq!(numbers("1").unwrap(), vec![1]);
    }

    #[test]
    fn counts() {
        assert_eq!(hits("9 4 31", &[4, 31, 50]).unwrap(), 2);
        assert_eq!(hits("9", &[4]).unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(numbers("1 two").is_err());
        assert!(hits("1 999", &[1]).is_err());
    }
}
