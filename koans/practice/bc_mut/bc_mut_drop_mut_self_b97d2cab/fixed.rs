#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volume(pub i16);

pub struct Speaker {
    pub volume: Volume,
    pub safe: (Volume, Volume),
}

impl Speaker {
    pub fn turn(&mut self, steps: i16) -> Volume {
        let wanted = Volume(self.volume.0 + steps);
        self.volume = wanted.clamp(self.safe.0, self.safe.1);
        self.volume
    }
}
