use std::fmt;

pub struct Credits {
    pub title: String,
    pub writer: Option<String>,
    pub year: Option<u16>,
}

impl fmt::Display for Credits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        let writer = self.writer.as_deref().unwrap_or("unknown");
        write!(f, "{} by {writer}", self.title)?;
        match self.year {
            Some(year) => write!(f, " ({year})"),
            None => Ok(()),
        }
    }
}

pub fn sleeve(side: char, songs: &[Credits]) -> String {
    songs
        .iter()
        .enumerate()
        .map(|(n, song)| format!("{side}{} {song}\n", n + 1))
        .collect()
}
