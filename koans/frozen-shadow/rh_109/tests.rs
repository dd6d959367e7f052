#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_days() {
        assert_eq!(days("9 days"), Ok(9));
        assert_eq!(days("60"), Ok(60));
        assert_eq!(days("61 days"), Err(PlanError::TooLong(61)));
        assert_eq!(days("few days"), Err(PlanError::Unreadable));
    }
    #[test]
    fn reads_intervals() {
        assert_eq!(interval("every 3 days"), Ok(Interval::Days(3)));
        assert_eq!(interval(" every 21 days "), Ok(Interval::Days(21)));
        assert_eq!(interval("never"), Ok(Interval::Never));
    }
    #[test]
    fn errors_survive() {
        assert_eq!(interval("every 90 days"), Err(PlanError::TooLong(90)));
        assert_eq!(interval("every full moon"), Err(PlanError::Unreadable));
        assert_eq!(interval("5 days"), Err(PlanError::Unreadable));
    }
}
