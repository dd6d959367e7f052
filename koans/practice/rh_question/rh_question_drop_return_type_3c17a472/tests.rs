#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products() {
        assert_eq!(factorial(0), Ok(1));
        assert_eq!(factorial(5), Ok(120));
        assert!(factorial(13).is_err());
    }

    #[test]
    fn orders() {
        assert_eq!(seatings(4, true), Ok(6));
        assert_eq!(seatings(4, false), Ok(24));
        assert!(seatings(0, true).is_err());
        assert!(seatings(40, false).is_err());
    }
}
