#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        let checker = SpellChecker::new(&["the", "cat"]);
        assert_eq!(checker.check_all("the kat cat sats"), ["the", "cat"]);
        assert_eq!(checker.report(), "kat, sats");
    }
    #[test]
    fn clean() {
        let checker = SpellChecker::new(&["a"]);
        checker.check_all("a a");
        assert_eq!(checker.report(), "");
    }
}
