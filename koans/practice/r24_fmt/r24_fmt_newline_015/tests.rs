#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn writes_every_track() {
        let track = Track {
            artist: "Nina".into(),
            title: "Feeling Good".into(),
            length: Duration::from_millis(174_900),
        };
        let mut out = Vec::new();
        Playlist(vec![track]).write_to(&mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "#EXTM3U\n#EXTINF:174,Nina - Feeling Good\nfeeling-good.mp3\n"
        );
    }
}
