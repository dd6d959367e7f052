#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn current_song() {
        let p = Playlist {
            songs: vec!["Aria".to_string(), "Blues".to_string()],
            position: 1,
        };
        assert_eq!(p.current(), "Blues");
        let q = Playlist { position: 0, ..p };
        assert_eq!(q.current(), "Aria");
    }

    #[test]
    fn advance_wraps() {
        let mut p = Playlist {
            songs: vec!["a".to_string(), "b".to_string()],
            position: 0,
        };
        p.advance();
        assert_eq!(p.position, 1);
        p.advance();
        assert_eq!(p.position, 0);
    }

    #[test]
    fn skip_reports() {
        let mut p = Playlist {
            songs: vec!["Aria".to_string(), "Blues".to_string()],
            position: 0,
        };
        assert_eq!(p.skip(), "Aria -> Blues");
        assert_eq!(p.skip(), "Blues -> Aria");
        assert_eq!(p.position, 0);
    }
}
