#[cfg(test)]
mod tests {
    use super::*;

    fn first() -> Release {
        let (channel, major) = ("beta".to_string(), 4);
        Release { channel, major }
    }

    #[test]
    fn next_release_stays_on_the_channel() {
        let mut history = vec![first()];
        assert_eq!(bump(&mut history, "3"), Ok(2));
        assert_eq!(history[0], first());
        assert_eq!(history[1].channel, "beta");
        assert_eq!(history[1].major, 7);
    }

    #[test]
    fn empty_history_stays_empty() {
        assert_eq!(bump(&mut Vec::new(), "1"), Ok(0));
        assert!(bump(&mut Vec::new(), "one").is_err());
    }
}
