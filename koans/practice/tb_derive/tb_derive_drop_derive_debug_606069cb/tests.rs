#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks() {
        assert_eq!(check("ibuprofen", 400).unwrap(), 800);
        assert_eq!(check("aspirin", 3000).unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(matches!(check("sugar", 1), Err(DoseError::UnknownDrug)));
        assert!(matches!(check("aspirin", 3001), Err(DoseError::TooHigh)));
    }

    #[test]
    fn main_succeeds() {
        assert!(main().is_ok());
    }
}
