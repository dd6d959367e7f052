use thiserror::Error;

#[derive(Error, Debug)]
pub enum BookingError {
    #[error("room {room} is booked until day {until}")]
    Occupied { room: u16, until: u16 },
    #[error("{nights} nights is too short")]
    TooShort { nights: u16 },
}

#[derive(Debug, Default, PartialEq)]
pub struct Summary {
    pub rooms: Vec<u16>,
    pub latest: u16,
    pub short: usize,
}

impl Summary {
    fn add(&mut self, error: &BookingError) {
        match error {
            BookingError::Occupied { room, until } => {
                self.rooms.push(*room);
                self.latest = self.latest.max(*until);
            }
            BookingError::TooShort { .. } => self.short += 1,
        }
    }
}

impl<'a> FromIterator<&'a BookingError> for Summary {
    fn from_iter<I: IntoIterator<Item = &'a BookingError>>(errors: I) -> Self {
        let mut summary = Summary::default();
        errors.into_iter().for_each(|error| summary.add(error));
        summary
    }
}
