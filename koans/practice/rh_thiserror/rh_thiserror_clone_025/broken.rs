use std::io;

use thiserror::Error;

#[derive(Debug, Clone, Error)]
pub enum TapeError {
    #[error("read head: {0}")]
    Head(io::Error),
    #[error("end of tape")]
    End,
}

pub struct Drive {
    blocks: std::vec::IntoIter<io::Result<u8>>,
    last: Option<TapeError>,
}

impl Drive {
    pub fn new(blocks: Vec<io::Result<u8>>) -> Self {
        Drive {
            blocks: blocks.into_iter(),
            last: None,
        }
    }

    pub fn read(&mut self) -> Result<u8, TapeError> {
        let outcome = match self.blocks.next() {
            Some(block) => block.map_err(TapeError::Head),
            None => Err(TapeError::End),
        };
        if let Err(error) = &outcome {
            self.last = Some(error.clone());
        }
        outcome
    }

    pub fn light(&self) -> String {
        self.last
            .as_ref()
            .map_or("ok".to_string(), TapeError::to_string)
    }
}
