#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known_keys() {
        assert_eq!(play("w s"), [Action::Jump, Action::Throw, Action::Duck]);
    }
    #[test]
    fn unknown_keys_do_nothing() {
        assert!(play("xyz").is_empty());
    }
}
