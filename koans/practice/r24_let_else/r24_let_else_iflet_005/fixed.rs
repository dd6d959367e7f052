use std::collections::{BTreeSet, HashMap};

pub struct Ferry {
    free: BTreeSet<u16>,
    taken: HashMap<String, u16>,
}

impl Ferry {
    pub fn with_seats(count: u16) -> Self {
        Ferry {
            free: (1..=count).collect(),
            taken: HashMap::new(),
        }
    }

    pub fn board(&mut self, passenger: &str) -> Result<u16, String> {
        if let Some(seat) = self.taken.get(passenger) {
            return Ok(*seat);
        }
        let Some(seat) = self.free.pop_first() else {
            let aboard = self.taken.len();
            return Err(format!("full with {aboard} aboard"));
        };
        self.taken.insert(passenger.to_owned(), seat);
        Ok(seat)
    }

    pub fn leave(&mut self, passenger: &str) -> bool {
        let Some(seat) = self.taken.remove(passenger) else {
            return false;
        };
        self.free.insert(seat)
    }
}
