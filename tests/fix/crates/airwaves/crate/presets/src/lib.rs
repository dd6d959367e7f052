//! Stations that somebody wants to find again.

use std::collections::HashMap;

use bands::Band;

#[derive(Debug, Default)]
pub struct Presets {
    by_button: HashMap<u8, (String, u32)>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum PresetError {
    NoBand(u32),
}

impl Presets {
    pub fn store(&mut self, button: u8, name: &str, khz: u32) -> Result<Band, PresetError> {
        let band = Band::of(khz).ok_or(PresetError::NoBand(khz))?;
        self.by_button.insert(button, (name.to_string(), khz));
        Ok(band)
    }

    pub fn frequency(&self, button: u8) -> Option<u32> {
        self.by_button.get(&button).map(|(_, khz)| *khz)
    }

    pub fn count(&self, band: Band) -> usize {
        let found = self
            .by_button
            .values()
            .filter(|(_, khz)| Band::of(*khz) == Some(band));
        found.count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_are_overwritten() {
        let mut presets = Presets::default();
        assert_eq!(presets.store(1, "waves", 101_300), Ok(Band::Ultra));
        assert_eq!(presets.store(1, "bits", 178_352), Ok(Band::Digital));
        assert_eq!(presets.frequency(1), Some(178_352));
        assert_eq!(presets.count(Band::Ultra), 0);
    }

    #[test]
    fn nothing_lies_outside_of_the_bands() {
        let mut presets = Presets::default();
        assert_eq!(
            presets.store(2, "noise", 60_000),
            Err(PresetError::NoBand(60_000))
        );
        assert_eq!(presets.frequency(2), None);
    }
}
