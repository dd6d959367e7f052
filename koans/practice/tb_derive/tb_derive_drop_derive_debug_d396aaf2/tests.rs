#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_churning_makes_butter() {
        let turns = [Duration::from_secs(400), Duration::from_secs(210)];
        assert_eq!(churn(&turns), Some("Firm after 610s".to_string()));
        assert_eq!(churn(&turns[..1]), Some("still Cream".to_string()));
    }

    #[test]
    fn no_turns_no_butter() {
        let turns = Vec::new();
        assert_eq!(churn(&turns), None);
    }
}
