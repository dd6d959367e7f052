use bands::Band;

/// Where the needle stands.
#[derive(Debug, Clone, Copy)]
pub struct Dial {
    band: Band,
    khz: u32,
}

/// From one channel to the next, in kHz.
pub fn step(band: Band) -> u32 {
    match band {
        Band::Medium => 9,
        Band::Short => 5,
        Band::Ultra => 100,
        Band::Digital => 1_712,
    }
}

impl Dial {
    /// At the lower end of a band.
    pub fn new(band: Band) -> Self {
        let (khz, _) = band.limits();
        Dial { band, khz }
    }

    pub fn band(&self) -> Band {
        self.band
    }

    pub fn khz(&self) -> u32 {
        self.khz
    }

    /// One channel up, and round at the end.
    pub fn up(&mut self) {
        let (low, high) = self.band.limits();
        let next = self.khz + step(self.band);
        self.khz = if next > high { low } else { next };
    }

    /// None when it is not on this band; the needle stays then.
    pub fn turn_to(&mut self, khz: u32) -> Option<u32> {
        let (low, high) = self.band.limits();
        if !(low..=high).contains(&khz) {
            return None;
        }
        self.khz = khz;
        Some(khz)
    }
}
