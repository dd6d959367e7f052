#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn volumes() {
        assert_eq!(volume(&Settings::from([("volume", "30")])), Ok(Some(30)));
        assert_eq!(describe(&Settings::from([("volume", "0")])), "muted");
        assert_eq!(
            describe(&Settings::from([("bass", "4")])),
            "at the last level"
        );
        assert!(describe(&Settings::from([("volume", "loud")])).starts_with("unreadable"));
    }
}
