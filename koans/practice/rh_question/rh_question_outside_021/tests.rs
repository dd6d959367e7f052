#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        assert_eq!(knots("14.5kt").unwrap(), 14.5);
        assert_eq!(knots("9kt").unwrap(), 9.0);
    }

    #[test]
    fn rejects() {
        assert!(knots("14").is_err());
        assert!(knots("xkt").is_err());
    }

    #[test]
    fn main_succeeds() {
        assert!(main().is_ok());
    }
}
