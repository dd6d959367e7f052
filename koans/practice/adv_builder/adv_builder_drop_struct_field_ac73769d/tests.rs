#[cfg(test)]
mod tests {
    use super::*;

    fn album() -> Vec<Track> {
        let name = "Blue Hour".to_string();
        let span = (100, 340);
        vec![Track { name, span }]
    }

    #[test]
    fn short_tracks_stay() {
        assert_eq!(edit(&[], &[400]), None);
        assert_eq!(edit(&album(), &[]), None);
    }

    #[test]
    fn long_tracks_are_cut() {
        let track = edit(&album(), &[900, 200]).unwrap();
        assert_eq!(track.name, "Blue-Hour");
        assert_eq!(track.span, (100, 200));
    }
}
