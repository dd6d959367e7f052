#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lands_the_front_fish() {
        let line = VecDeque::from([450, 20]);
        let fish = land(&line, "superior").unwrap();
        assert_eq!(fish.grams, 450);
    }

    #[test]
    fn nothing_to_land() {
        assert!(land(&VecDeque::new(), "erie").is_none());
        assert!(land(&VecDeque::from([5]), "").is_none());
    }
}
