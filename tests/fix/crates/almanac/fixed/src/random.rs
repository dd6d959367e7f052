/// Weather that is made up, the same for the same seed.
#[derive(Debug, Clone)]
pub struct Weather {
    state: u64,
}

impl Weather {
    pub fn new(seed: u64) -> Self {
        Weather { state: seed | 1 }
    }

    fn r#gen(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    /// Hours of sun of the next day.
    pub fn sun(&mut self) -> f64 {
        (self.r#gen() % 120) as f64 / 10.0
    }
}
