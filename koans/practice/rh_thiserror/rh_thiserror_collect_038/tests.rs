#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scores() {
        assert_eq!(against_par("4 3 6", &[4, 3, 5]).unwrap(), 1);
        assert_eq!(
            winner(&[("Al", "5 5"), ("Bo", "4 5")], &[4, 4]).unwrap(),
            Some("Bo")
        );
    }
    #[test]
    fn rejects() {
        assert!(matches!(
            against_par("4 3", &[4]),
            Err(CardError::Unfinished(2))
        ));
        assert!(matches!(
            against_par("4 x", &[4, 4]),
            Err(CardError::Hole(_))
        ));
    }
}
