use anyhow::Result;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum GateError {
    #[error("gate {0} is rusted")]
    Rusted(u8),
    #[error("water differs by {0} cm")]
    Level(i32),
}

impl From<GateError> for anyhow::Error {
    fn from(error: GateError) -> Self {
        anyhow::Error::new(error)
    }
}

pub struct Canal {
    pub levels: Vec<i32>,
}

impl Canal {
    fn open(&self, gate: u8) -> Result<(), GateError> {
        let at = usize::from(gate);
        match self.levels.get(at..at + 2) {
            Some(&[upper, lower]) if upper == lower => Ok(()),
            Some(pair) => Err(GateError::Level(pair[0] - pair[1])),
            None => Err(GateError::Rusted(gate)),
        }
    }

    pub fn pass(&mut self, gates: &[u8]) -> Result<usize> {
        for &gate in gates {
            self.open(gate)?;
            self.levels[usize::from(gate)] -= 1;
        }
        Ok(gates.len())
    }
}
