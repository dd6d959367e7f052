#[derive(Debug, PartialEq)]
pub enum TourError {
    NoRoom(u32),
    Backwards,
}

pub struct Museum {
    pub rooms: Vec<(u32, &'static str)>,
}

impl Museum {
    pub fn place_of(&self, number: u32) -> Option<usize> {
        self.rooms.iter().position(|(room, _)| *room == number)
    }

    /// What a visitor sees on the way from one room to another.
    pub fn tour(&self, from: u32, to: u32) -> Result<Vec<&str>, TourError> {
        let start = self.place_of(from).ok_or(TourError::NoRoom(from))?;
        let end = self.place_of(to)?;
        if end < start {
            return Err(TourError::Backwards);
        }
        let seen = &self.rooms[start..=end];
        Ok(seen.iter().map(|(_, show)| *show).collect())
    }
}
