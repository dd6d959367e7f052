use std::io;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum UploadError {
    #[error("network: {0}")]
    Network(io::Error),
    #[error("{0} is not a picture")]
    Kind(String),
}

pub struct Attempt {
    pub photo: u32,
    pub outcome: Result<u64, UploadError>,
}

fn explain(attempt: &Attempt) -> String {
    match &attempt.outcome {
        Ok(bytes) => format!("{}: {bytes} bytes", attempt.photo),
        Err(UploadError::Network(cause)) if cause.kind() == io::ErrorKind::TimedOut => {
            format!("{}: try again", attempt.photo)
        }
        Err(other) => format!("{}: {other}", attempt.photo),
    }
}

pub fn report(attempts: &[Attempt]) -> String {
    attempts.iter().map(explain).collect::<Vec<_>>().join("\n")
}
