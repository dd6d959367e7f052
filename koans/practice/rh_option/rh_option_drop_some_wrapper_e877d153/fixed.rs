pub struct Raffle {
    pub drum: Vec<String>,
    seed: usize,
}

impl Raffle {
    pub fn new(drum: Vec<String>, seed: usize) -> Self {
        Raffle { drum, seed }
    }

    pub fn draw(&mut self) -> Option<String> {
        if self.drum.is_empty() {
            return None;
        }
        self.seed = (self.seed * 5 + 3) % 16;
        let index = self.seed % self.drum.len();
        let ticket = self.drum.remove(index);
        Some(ticket)
    }
}
