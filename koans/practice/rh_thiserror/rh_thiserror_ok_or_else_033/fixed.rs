use std::collections::VecDeque;
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum HiveError {
    #[error("every frame is inspected")]
    Done,
    #[error("frame {0} holds the queen")]
    Queen(u8),
}

#[derive(Debug)]
pub struct Inspection {
    frames: VecDeque<u8>,
    queen: u8,
}

impl Inspection {
    pub fn new(frames: impl IntoIterator<Item = u8>, queen: u8) -> Self {
        Self {
            frames: frames.into_iter().collect(),
            queen,
        }
    }

    pub fn next_frame(&mut self) -> Result<u8, HiveError> {
        let frame = self.frames.pop_front().ok_or(HiveError::Done)?;
        if frame == self.queen {
            self.frames.push_back(frame);
            return Err(HiveError::Queen(frame));
        }
        Ok(frame)
    }
}
