#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays_tracks() {
        let mut box_ = Jukebox::with_tracks(&["Blue", "Red"]);
        assert_eq!(box_.press("#1").unwrap(), "Red");
        assert_eq!(box_.plays(), 1);
    }
    #[test]
    fn rejects() {
        let mut box_ = Jukebox::with_tracks(&["Blue"]);
        assert_eq!(
            box_.press("7").unwrap_err().to_string(),
            "track 7 is not loaded"
        );
        assert!(box_
            .press("#x")
            .unwrap_err()
            .to_string()
            .starts_with("cannot read the number"));
    }
}
