use std::time::Duration;

#[derive(Debug, Clone, Eq, Hash)]
pub struct Song {
    pub title: String,
    pub artist: String,
    pub length: Duration,
}

#[derive(Debug, PartialEq)]
pub struct BadSong<'s> {
    pub text: &'s str,
    pub reason: &'static str,
}

impl<'s> TryFrom<&'s str> for Song {
    type Error = BadSong<'s>;

    /// Reads `Artist - Title (3:25)`.
    fn try_from(text: &'s str) -> Result<Self, BadSong<'s>> {
        let bad = |reason| BadSong { text, reason };
        let (artist, rest) = text.split_once(" - ").ok_or(bad("no artist"))?;
        let (title, time) = rest
            .strip_suffix(')')
            .and_then(|rest| rest.rsplit_once(" ("))
            .ok_or_else(|| bad("no length"))?;
        let (minutes, seconds) = time.split_once(':').ok_or(bad("no colon"))?;
        let number = |part: &str| part.parse::<u64>().map_err(|_| bad("no number"));
        Ok(Song {
            title: title.to_string(),
            artist: artist.to_string(),
            length: Duration::from_secs(number(minutes)? * 60 + number(seconds)?),
        })
    }
}
