pub struct Kiln {
    pub degrees: u32,
    pub pots: Vec<(String, u32)>,
}

impl Kiln {
    /// Logs needed to reach the heat with this load.
    pub fn fuel(&self) -> u32 {
        let load: u32 = self.pots.iter().map(|(_, weight)| weight).sum();
        self.degrees / 100 + load * 2
    }

    /// The names of the pots that come out whole.
    pub fn fire(self) -> Vec<String> {
        let limit = self.degrees / 200;
        self.pots
            .into_iter()
            .filter(|(_, weight)| *weight <= limit)
            .map(|(name, _)| name)
            .collect()
    }
}

pub fn burn(kiln: Kiln, woodpile: &mut u32) -> Vec<String> {
    *woodpile -= kiln.fuel();
    kiln.fire()
}
