#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        let mut l = Locker::default();
        assert!(l.load("77"));
        assert!(!l.load("88"));
        l.enter("77");
        assert_eq!(l.state, State::Empty);
    }
    #[test]
    fn blocks() {
        let mut l = Locker::default();
        l.load("1");
        l.enter("2");
        l.enter("3");
        assert_eq!(
            l.state,
            State::Blocked(vec!["1".into(), "2".into(), "3".into()])
        );
    }
}
