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

pub fn waltz<'a>(bpm: u16) -> &'a mut Metronome {
    Metronome::at(bpm).beat(true).beat(false).beat(false)
}
