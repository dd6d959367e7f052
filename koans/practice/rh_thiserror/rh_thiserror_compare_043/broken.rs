use thiserror::Error;

#[derive(Debug, Error, Clone, Copy)]
pub enum DispenserError {
    #[error("jam in chute {0}")]
    Jam(u8),
    #[error("door ajar")]
    Door,
}

#[derive(Default)]
pub struct DayLog {
    events: Vec<Result<u32, DispenserError>>,
}

impl DayLog {
    pub fn record(&mut self, event: Result<u32, DispenserError>) -> &mut Self {
        self.events.push(event);
        self
    }

    pub fn count(&self, wanted: DispenserError) -> usize {
        self.events
            .iter()
            .filter(|event| **event == Err(wanted))
            .count()
    }

    pub fn sold(&self) -> u32 {
        self.events.iter().flatten().sum()
    }
}
