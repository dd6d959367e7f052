use std::collections::HashSet;
use thiserror::Error;

#[derive(Error, Debug)]
pub enum ShuntError {
    #[error("wagons {0} are missing")]
    Missing(Vec<u32>),
    #[error("wagon {wagon} stands on tracks {tracks}")]
    Twice { wagon: u32, tracks: [usize; 2] },
}

pub fn assemble(yard: &[Vec<u32>], wanted: &[u32]) -> Result<usize, ShuntError> {
    let mut seen = HashSet::new();
    for (track, wagons) in yard.iter().enumerate() {
        for &wagon in wagons {
            if !seen.insert(wagon) {
                let first = yard
                    .iter()
                    .position(|w| w.contains(&wagon))
                    .unwrap_or(track);
                return Err(ShuntError::Twice {
                    wagon,
                    tracks: [first, track],
                });
            }
        }
    }
    let missing: Vec<u32> = wanted
        .iter()
        .copied()
        .filter(|w| !seen.contains(w))
        .collect();
    if missing.is_empty() {
        Ok(wanted.len())
    } else {
        Err(ShuntError::Missing(missing))
    }
}
