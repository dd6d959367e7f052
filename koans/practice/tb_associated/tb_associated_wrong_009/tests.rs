#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn minutes() {
        let s = |artist, title, seconds| Song {
            artist,
            title,
            seconds,
        };
        let p = Playlist {
            songs: vec![
                s("Can", "Yoo Doo", 1200),
                s("Neu", "Isi", 300),
                s("Can", "Spoon", 185),
            ],
        };
        assert_eq!(p.minutes_of("Can"), 23);
        assert_eq!(p.by("Neu").count(), 1);
        assert_eq!(p.longest_by("Can").unwrap().title, "Yoo Doo");
    }
}
