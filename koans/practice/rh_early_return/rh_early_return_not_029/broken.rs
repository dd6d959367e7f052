#[derive(Debug, PartialEq)]
pub enum ClubError {
    TooYoung(u8),
    Full,
}

pub struct Club {
    pub min_age: u8,
    pub places: usize,
    members: Vec<String>,
}

impl Club {
    pub fn new(min_age: u8, places: usize) -> Club {
        Club {
            min_age,
            places,
            members: Vec::new(),
        }
    }

    fn check(&self, age: u8) -> Result<bool, ClubError> {
        if age < self.min_age {
            return Err(ClubError::TooYoung(age));
        }
        Ok(self.members.len() < self.places)
    }

    pub fn enrol(&mut self, name: &str, age: u8) -> Result<usize, ClubError> {
        if !self.check(age) {
            return Err(ClubError::Full);
        }
        self.members.push(name.into());
        Ok(self.members.len())
    }
}
