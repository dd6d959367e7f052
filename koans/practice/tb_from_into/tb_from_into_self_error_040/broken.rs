use std::str::FromStr;

#[derive(Debug, PartialEq, Eq, Hash, Clone, Copy)]
pub struct Room {
    pub floor: u8,
    pub door: u8,
}

#[derive(Debug, PartialEq, Eq)]
pub enum RoomError {
    Length(usize),
    Digit(char),
}

impl FromStr for Room {
    type Err = RoomError;

    fn from_str(sign: &str) -> Result<Self, Self::Error> {
        if let Some(wrong) = sign.chars().find(|c| !c.is_ascii_digit()) {
            return Err(RoomError::Digit(wrong));
        }
        let &[floor, tens, ones] = sign.as_bytes() else {
            return Err(RoomError::Length(sign.len()));
        };
        let door = (tens - b'0') * 10 + (ones - b'0');
        Ok(Room {
            floor: floor - b'0',
            door,
        })
    }
}
