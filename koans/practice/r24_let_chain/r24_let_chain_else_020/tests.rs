#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_it() {
        let mut guesser = Guesser::new(1, 100);
        while !guesser.answer(37) {}
        assert_eq!(guesser.tries, [50, 25, 37]);
    }
    #[test]
    fn gives_up_on_an_empty_range() {
        let mut guesser = Guesser::new(3, 2);
        assert!(!guesser.answer(3));
        assert_eq!(guesser.guess(), None);
    }
}
