#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn turns() {
        let mut t = 18;
        assert_eq!(turn_to(&mut t, "21"), Ok(()));
        assert_eq!(t, 21);
        assert_eq!(turn_to(&mut t, "-5"), Ok(()));
        assert_eq!(t, -5);
    }
    #[test]
    fn errs() {
        let mut t = 18;
        assert_eq!(turn_to(&mut t, "35"), Err(DialError::TooHot(35)));
        assert_eq!(turn_to(&mut t, "warm"), Err(DialError::NotANumber));
        assert_eq!(t, 18);
    }
}
