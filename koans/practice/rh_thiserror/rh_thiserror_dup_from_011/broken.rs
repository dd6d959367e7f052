use std::num::ParseIntError;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum PanelError {
    #[error("cannot read the number: {0}")]
    Number(#[from] ParseIntError),
    #[error("track {0} is not loaded")]
    NoTrack(usize),
}

impl From<ParseIntError> for PanelError {
    fn from(error: ParseIntError) -> Self {
        PanelError::Number(error)
    }
}

pub struct Jukebox {
    tracks: Vec<String>,
    played: Vec<usize>,
}

impl Jukebox {
    pub fn with_tracks(names: &[&str]) -> Self {
        Jukebox {
            tracks: names.iter().map(|n| n.to_string()).collect(),
            played: vec![0; names.len()],
        }
    }

    pub fn press(&mut self, keys: &str) -> Result<&str, PanelError> {
        let track: usize = keys.trim_start_matches('#').parse()?;
        let name = self.tracks.get(track).ok_or(PanelError::NoTrack(track))?;
        self.played[track] += 1;
        Ok(name)
    }

    pub fn plays(&self) -> usize {
        self.played.iter().sum()
    }
}
