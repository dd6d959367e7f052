#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seats() {
        assert_eq!(seat("A4").unwrap(), 4);
        assert_eq!(seat("C7").unwrap(), 27);
        assert!(seat("Bx").is_err());
    }

    #[test]
    fn main_succeeds() {
        assert!(main().is_ok());
    }
}
