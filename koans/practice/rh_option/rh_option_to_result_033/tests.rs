#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans() {
        let mut s = "-12,7".chars().peekable();
        assert_eq!(integer(&mut s).unwrap(), -12);
        assert_eq!(s.next(), Some(','));
        assert_eq!(integer(&mut s).unwrap(), 7);
        assert!(integer(&mut s).is_err());
    }

    #[test]
    fn end() {
        assert!(matches!(
            integer(&mut "".chars().peekable()),
            Err(ScanError::EndOfInput)
        ));
    }

    #[test]
    fn no_digits() {
        assert!(matches!(
            integer(&mut "-x".chars().peekable()),
            Err(ScanError::NoDigits)
        ));
    }
}
