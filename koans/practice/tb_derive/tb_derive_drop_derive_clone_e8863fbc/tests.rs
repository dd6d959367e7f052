#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_leg() {
        assert_eq!(rounded(Miles(1.23), 1), Km(2.0));
        assert_eq!(rounded(Miles(1.23), 2), Km(1.97));
    }
    #[test]
    fn trip() {
        assert_eq!(
            Km::from(Trip {
                legs: vec![Miles(5.0), Miles(2.5)]
            }),
            Km(12.0)
        );
    }
}
