#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrored() {
        assert_eq!(
            broadcast(&["a", "bc"], true),
            ("a;bc;".to_string(), "a;bc;".to_string())
        );
    }

    #[test]
    fn screen_only() {
        assert_eq!(broadcast(&["x"], false), ("x;".to_string(), String::new()));
        assert_eq!(broadcast(&[], true), (String::new(), String::new()));
    }
}
