#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_weeks() {
        assert!(is_open(Day::Saturday, false));
        assert!(!is_open(Day::Sunday, false));
        assert!(!is_open(Day::Monday, false));
    }

    #[test]
    fn holiday_season_opens_sundays() {
        assert!(is_open(Day::Sunday, true));
        assert!(!is_open(Day::Monday, true));
        assert!(is_open(Day::Saturday, true));
    }
}
