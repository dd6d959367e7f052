#[derive(Debug, Clone)]
pub struct Metronome {
    bpm: u16,
    accents: Vec<bool>,
}

impl Metronome {
    pub fn at(bpm: u16) -> Self {
        Self {
            bpm,
            accents: Vec::new(),
        }
    }

    pub fn beat(&mut self, accent: bool) -> &mut Self {
        self.accents.push(accent);
        self
    }

    pub fn bar_ms(&self) -> u32 {
        60_000 / u32::from(self.bpm) * self.accents.len() as u32
    }
}

pub fn waltz(bpm: u16) -> Metronome {
    let mut metronome = Metronome::at(bpm);
    metronome.beat(true).beat(false).beat(false);
    metronome
}
