#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scans() {
        assert_eq!(Ean.scan(&[1, 2, 3, 6]).unwrap(), 14);
    }
    #[test]
    fn refuses() {
        assert_eq!(
            Ean.scan(&[1, 2, 3, 5]).unwrap_err().to_string(),
            "expected 6, found 5"
        );
        assert!(Ean.scan(&[]).is_err());
    }
}
