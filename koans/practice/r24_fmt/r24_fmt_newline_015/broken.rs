use std::io::{self, Write};
use std::time::Duration;

pub struct Track {
    pub artist: String,
    pub title: String,
    pub length: Duration,
}

pub struct Playlist(pub Vec<Track>);

impl Playlist {
    pub fn write_to(&self, out: &mut impl Write) -> io::Result<()> {
        write!(out, "#EXTM3U\n")?;
        for track in &self.0 {
            let Track {
                artist,
                title,
                length,
            } = track;
            writeln!(out, "#EXTINF:{},{artist} - {title}", length.as_secs())?;
            write!(out, "{}.mp3\n", slug(title))?;
        }
        Ok(())
    }
}

fn slug(title: &str) -> String {
    title
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join("-")
}
