#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn press() {
        assert_eq!(key_of(&Event::Press(Key(30, true))), Some(Key(30, true)));
    }

    #[test]
    fn repeat() {
        let e = |times| Event::Repeat {
            key: Key(9, false),
            times,
        };
        assert_eq!(key_of(&e(2)), Some(Key(9, false)));
        assert!(key_of(&e(0)).is_none());
    }

    #[test]
    fn idle() {
        assert!(key_of(&Event::Idle).is_none());
    }
}
