#[derive(Debug, PartialEq)]
pub enum BookingError {
    NobodyComing,
    SoldOut,
}

pub struct Row {
    pub free: Vec<u8>,
}

impl Row {
    pub fn take(&mut self) -> Result<u8, ()> {
        self.free.pop().ok_or(())
    }

    pub fn book(&mut self, party: usize) -> Result<Vec<u8>, BookingError> {
        if party == 0 {
            return Err(BookingError::NobodyComing);
        }
        let mut seats = Vec::new();
        while seats.len() < party {
            seats.push(self.take().map_err(|()| BookingError::SoldOut)?);
        }
        Ok(seats)
    }
}
