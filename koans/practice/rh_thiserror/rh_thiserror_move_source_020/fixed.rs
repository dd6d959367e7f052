use std::num::ParseFloatError;
use thiserror::Error;

#[derive(Debug, Error)]
#[error("step {step}: {reason}")]
pub struct RoastError {
    step: usize,
    reason: String,
    source: ParseFloatError,
}

pub fn profile(text: &str) -> Result<Vec<f32>, RoastError> {
    text.split(';')
        .enumerate()
        .map(|(step, degrees)| {
            degrees
                .trim()
                .parse()
                .map_err(|source: ParseFloatError| RoastError {
                    step,
                    reason: source.to_string(),
                    source,
                })
        })
        .collect()
}

pub fn steepest(profile: &[f32]) -> Option<f32> {
    profile
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .max_by(f32::total_cmp)
}
