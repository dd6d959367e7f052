#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn winners() {
        assert_eq!(winner("6-4"), Some("home"));
        assert_eq!(winner("6 - 7"), Some("guest"));
        assert_eq!(winner("6-5"), None);
        assert_eq!(winner("six"), None);
    }
    #[test]
    fn tiebreak() {
        assert!(is_tiebreak("6-6"));
        assert!(!is_tiebreak("6-5"));
    }
}
