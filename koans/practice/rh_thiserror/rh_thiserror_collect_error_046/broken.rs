use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
#[error("seat {0} does not exist")]
pub struct NoSeat(u16);

#[derive(Debug, Error, PartialEq)]
pub enum BookingError {
    #[error(transparent)]
    Seat(#[from] NoSeat),
    #[error("party of {0} is too large")]
    Party(usize),
}

fn row_of(seat: u16) -> Result<char, NoSeat> {
    let row = u8::try_from(seat / 20).map_err(|_| NoSeat(seat))?;
    if row < 8 {
        Ok(char::from(b'A' + row))
    } else {
        Err(NoSeat(seat))
    }
}

pub fn rows(seats: &[u16]) -> Result<Vec<char>, BookingError> {
    if seats.len() > 6 {
        return Err(BookingError::Party(seats.len()));
    }
    seats.iter().map(|seat| row_of(*seat)).collect()
}
