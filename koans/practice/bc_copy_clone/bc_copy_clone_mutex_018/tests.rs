#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(
            rush(&["hi", "hello", "yo"]),
            Stats {
                messages: 3,
                longest: "hello".into()
            }
        );
    }
    #[test]
    fn snapshot_is_copy() {
        let r = Room::default();
        let before = r.snapshot();
        r.say("x");
        assert_eq!((before.messages, r.snapshot().messages), (0, 1));
    }
}
