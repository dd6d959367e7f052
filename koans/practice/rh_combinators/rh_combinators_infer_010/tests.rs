#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        assert_eq!(
            shared(
                "The moon, the Moon over water",
                "Water! The silver moon; a moon."
            ),
            ["moon", "water"]
        );
        assert!(shared("one two", "two one").is_empty());
    }
    #[test]
    fn splits() {
        assert_eq!(
            words("So-called Rain").collect::<Vec<_>>(),
            ["called", "rain"]
        );
    }
}
