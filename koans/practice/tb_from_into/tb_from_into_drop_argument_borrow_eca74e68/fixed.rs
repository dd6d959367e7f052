use std::collections::HashMap;

pub struct Hire {
    deposits: HashMap<u16, u64>,
    floor: u64,
}

impl Hire {
    pub fn new(floor: u64, deposits: &[(u16, u64)]) -> Self {
        Self {
            deposits: deposits.iter().copied().collect(),
            floor,
        }
    }

    fn length(height: u16) -> u16 {
        (height - 10) / 5 * 5
    }

    pub fn deposit(&self, height: u16) -> u64 {
        let length = Self::length(height);
        self.deposits.get(&length).copied().unwrap_or(self.floor)
    }
}
