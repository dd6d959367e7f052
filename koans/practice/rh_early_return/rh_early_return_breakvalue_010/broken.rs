pub struct Room {
    pub seats: Vec<u32>,
    pub taken: Vec<usize>,
}

impl Room {
    pub fn first_free(&self, party: u32) -> Option<usize> {
        let mut table = 0;
        while table < self.seats.len() {
            if self.seats[table] >= party && !self.taken.contains(&table) {
                break Some(table);
            }
            table += 1;
        }
        None
    }

    pub fn seat(&mut self, parties: &[u32]) -> Vec<u32> {
        let mut waiting = Vec::new();
        for &party in parties {
            match self.first_free(party) {
                Some(table) => self.taken.push(table),
                None => waiting.push(party),
            }
        }
        waiting
    }
}
