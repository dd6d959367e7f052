#[derive(Debug, PartialEq)]
pub struct Room {
    pub floor: u8,
    pub door: u8,
}

#[derive(Debug, PartialEq)]
pub struct NoSuchRoom(pub u32);

impl TryFrom<u32> for Room {
    type Error = String;

    fn try_from(code: u32) -> Result<Self, Self::Error> {
        let (floor, door) = (code / 100, code % 100);
        if floor > 12 || door == 0 {
            return Err(format!("no room {code}"));
        }
        Ok(Room {
            floor: floor as u8,
            door: door as u8,
        })
    }
}

pub fn keys(codes: &[u32]) -> Result<Vec<Room>, NoSuchRoom> {
    let mut rooms = Vec::new();
    for &code in codes {
        let room = Room::try_from(code)?;
        rooms.push(room);
    }
    Ok(rooms)
}
