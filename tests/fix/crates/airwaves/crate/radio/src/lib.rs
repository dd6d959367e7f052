//! A receiver with a dial and buttons.

mod dial;

use bands::Band;
use presets::Presets;

pub use dial::{step, Dial};

#[derive(Debug, PartialEq, Eq)]
pub enum TuneError {
    EmptyButton(u8),
    NotOnDial(u32),
}

pub struct Radio {
    dial: Dial,
    presets: Presets,
}

impl Radio {
    pub fn new(presets: Presets) -> Self {
        let dial = Dial::new(Band::Ultra);
        Radio { dial, presets }
    }

    pub fn dial_mut(&mut self) -> &mut Dial {
        &mut self.dial
    }

    /// Tune to what is stored under a button.
    pub fn press(&mut self, button: u8) -> Result<u32, TuneError> {
        let khz = self
            .presets
            .frequency(button)
            .ok_or(TuneError::EmptyButton(button))?;
        let band = Band::of(khz).map_err(|_| TuneError::NotOnDial(khz))?;
        self.dial = Dial::new(band);
        self.dial.turn_to(khz)
    }

    pub fn display(&self) -> String {
        let khz = self.dial.khz();
        match self.dial.band() {
            Band::Medium | Band::Short => format!("{} {khz} kHz", self.dial.band()),
            Band::Ultra => format!("FM {:.1} MHz", f64::from(khz) / 1000.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn radio() -> Radio {
        let mut presets = Presets::default();
        presets.store(1, "waves", 101_300).unwrap();
        presets.store(2, "bits", 178_352).unwrap();
        Radio::new(presets)
    }

    #[test]
    fn buttons_tune() {
        let mut radio = radio();
        assert_eq!(radio.press(1), Ok(101_300));
        assert_eq!(radio.display(), "FM 101.3 MHz");
        assert_eq!(radio.press(2), Ok(178_352));
        assert_eq!(radio.display(), "DAB 178.352 MHz");
        assert_eq!(radio.press(3), Err(TuneError::EmptyButton(3)));
    }

    #[test]
    fn the_dial_stays_in_its_band() {
        let mut radio = radio();
        radio.dial_mut().up();
        assert_eq!(radio.display(), "FM 87.6 MHz");
        assert_eq!(radio.dial_mut().turn_to(999), None);
        assert_eq!(step(Band::Digital), 1_712);
    }
}
