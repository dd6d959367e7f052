use std::num::ParseIntError;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum CardError {
    #[error("hole is not a number: {0}")]
    Hole(#[from] ParseIntError),
    #[error("{0} holes played")]
    Unfinished(usize),
}

/// Strokes over (or under) par.
pub fn against_par(card: &str, par: &[i32]) -> Result<i32, CardError> {
    let strokes = card
        .split(' ')
        .map(str::parse::<i32>)
        .collect::<Result<Vec<_>, _>>()?;
    if strokes.len() != par.len() {
        return Err(CardError::Unfinished(strokes.len()));
    }
    Ok(strokes
        .iter()
        .zip(par)
        .map(|(played, par)| played - par)
        .sum())
}

pub fn winner<'a>(cards: &[(&'a str, &str)], par: &[i32]) -> Result<Option<&'a str>, CardError> {
    let mut best = None;
    for (name, card) in cards {
        let score = against_par(card, par)?;
        if best.is_none_or(|(_, lowest)| score < lowest) {
            best = Some((*name, score));
        }
    }
    Ok(best.map(|(name, _)| name))
}
