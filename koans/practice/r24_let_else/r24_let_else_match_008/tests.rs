#[cfg(test)]
mod tests {
    use super::*;
    fn locker() -> Locker {
        Locker {
            state: State::Locked {
                code: 4711,
                content: "bag".into(),
            },
            failures: 0,
        }
    }
    #[test]
    fn opens() {
        let mut locker = locker();
        assert_eq!(locker.open(1), None);
        assert_eq!(locker.open(4711).as_deref(), Some("bag"));
        assert_eq!(locker.open(1).as_deref(), Some(""));
        assert_eq!(locker.state, State::Empty);
    }
    #[test]
    fn three_failures_break_it() {
        let mut locker = locker();
        assert_eq!([1, 2, 3].map(|code| locker.open(code)), [None, None, None]);
        assert_eq!(locker.state, State::Broken);
    }
}
