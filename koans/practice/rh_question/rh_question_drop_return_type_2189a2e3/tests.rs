#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotates() {
        let mut p = Playlist {
            songs: vec!["Hey", "Blue", "Red"],
        };
        assert_eq!(p.start_with("red"), Some(2));
        assert_eq!(p.songs, ["Red", "Hey", "Blue"]);
        assert_eq!(p.start_with("Hey"), Some(1));
        assert_eq!(p.songs[0], "Hey");
        assert_eq!(p.start_with("Joe"), None);
        assert_eq!(p.songs, ["Hey", "Blue", "Red"]);
    }
}
