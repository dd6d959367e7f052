#[cfg(test)]
mod tests {
    use super::*;
    fn staff() -> Staff {
        Staff::new(
            &[("ann", "bob"), ("bob", "cat"), ("dan", "ann")],
            &[("cat", 12)],
        )
    }
    #[test]
    fn two_up() {
        assert_eq!(staff().grand_manager("ann"), Some("cat"));
        assert_eq!(staff().grand_manager("bob"), None);
    }
    #[test]
    fn with_a_desk() {
        assert_eq!(staff().escalate("ann"), Some(1012));
        assert_eq!(staff().escalate("dan"), None);
        assert_eq!(staff().escalate("eve"), None);
    }
}
