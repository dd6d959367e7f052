#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rejects() {
        assert_eq!(
            moderate(
                vec!["spam".to_string(), "scam".to_string()],
                &["nice", "a scam", "spam spam"]
            ),
            (2, 2)
        );
    }

    #[test]
    fn accepts() {
        assert_eq!(moderate(vec!["x".to_string()], &["abc"]), (0, 1));
        assert_eq!(moderate(vec![], &["abc", "d"]), (0, 0));
    }
}
