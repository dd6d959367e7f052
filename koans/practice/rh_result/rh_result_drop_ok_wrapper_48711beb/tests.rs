#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses() {
        assert!(matches!(dose(10.0, 2.0, 50.0), Ok(a) if a == 20.0));
        assert!(matches!(dose(2.0, 2.0, 50.0), Err(DoseError::Underweight)));
        assert!(matches!(dose(10.0, 6.0, 50.0), Err(DoseError::Overdose(x)) if x == 10.0));
    }

    #[test]
    fn daily_sum() {
        assert_eq!(daily(10.0), 20.0);
        assert_eq!(daily(6.0), 12.0);
    }
}
