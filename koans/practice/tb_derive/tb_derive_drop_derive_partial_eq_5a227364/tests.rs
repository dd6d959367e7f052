#[cfg(test)]
mod tests {
    use super::*;

    fn goat() -> Cheese {
        Cheese {
            weeks: 12,
            milk: "goat".to_string(),
            smoked: false,
        }
    }

    #[test]
    fn compares_with_the_label() {
        assert_eq!(is_twin(&goat(), "goat 12"), Some(true));
        assert_eq!(is_twin(&goat(), "goat 13"), Some(false));
        assert_eq!(is_twin(&goat(), "goat 12 S"), Some(false));
    }

    #[test]
    fn label_needs_two_words() {
        let cheese = goat();
        assert_eq!(is_twin(&cheese, "goat"), None);
    }
}
