#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn winner() {
        assert_eq!(
            most_common(&["Tea", "milk", "tea"].map(String::from)).map(|w| w.to_string()),
            Some("tea".to_string())
        );
    }

    #[test]
    fn other() {
        assert_eq!(
            most_common(&["b", "A", "B", "a", "B"].map(String::from)).map(|w| w.to_string()),
            Some("b".to_string())
        );
    }

    #[test]
    fn empty() {
        assert!(most_common(&[]).is_none());
    }
}
