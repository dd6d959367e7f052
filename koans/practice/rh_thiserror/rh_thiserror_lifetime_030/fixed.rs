use thiserror::Error;

#[derive(Debug, Error, PartialEq, Clone, Copy)]
pub enum TabError<'a> {
    #[error("{token:?} is no fret")]
    NoFret { token: &'a str },
    #[error("fret {fret} is past the body")]
    PastBody { fret: u8 },
}

#[derive(Debug, PartialEq)]
pub enum Note {
    Muted,
    Fret(u8),
}

pub fn note(token: &str) -> Result<Note, TabError<'_>> {
    if token == "x" {
        return Ok(Note::Muted);
    }
    match token.parse::<u8>() {
        Ok(fret) if fret > 24 => Err(TabError::PastBody { fret }),
        Ok(fret) => Ok(Note::Fret(fret)),
        Err(_) => Err(TabError::NoFret { token }),
    }
}

pub fn line(tab: &str) -> Result<Vec<Note>, TabError<'_>> {
    tab.split('-')
        .filter(|token| !token.is_empty())
        .map(note)
        .collect()
}
