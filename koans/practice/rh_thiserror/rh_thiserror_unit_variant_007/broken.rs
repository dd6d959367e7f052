use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum LiftError {
    #[error("the doors are open")]
    DoorsOpen,
    #[error("there is no floor {0}")]
    NoFloor(i8),
    #[error("{0} kg over the limit")]
    Overload(u16),
}

#[derive(Debug)]
pub struct Lift {
    pub floor: i8,
    pub load: u16,
    pub doors_open: bool,
}

impl Lift {
    const LIMIT: u16 = 630;

    pub fn go(&mut self, floor: i8) -> Result<u8, LiftError> {
        if self.doors_open {
            return Err(LiftError::DoorsOpen(self.floor));
        }
        if !(-1..=12).contains(&floor) {
            return Err(LiftError::NoFloor(floor));
        }
        if self.load > Self::LIMIT {
            return Err(LiftError::Overload(self.load - Self::LIMIT));
        }
        let travelled = self.floor.abs_diff(floor);
        self.floor = floor;
        Ok(travelled)
    }
}
