pub enum Mode {
    Off,
    Fan,
    Grill,
}

pub struct Dial {
    pub mode: Mode,
    pub text: &'static str,
}

impl Dial {
    /// Degrees Celsius; gas marks such as `G4` are converted, anything else counts as the default of the mode.
    pub fn celsius(&self) -> u32 {
        match self.text.strip_prefix('G') {
            Some(mark) => mark
                .parse()
                .map(|m: u32| 120 + 15 * m)
                .unwrap_or_else(|| self.preset()),
            None => self.text.parse().unwrap_or_else(|| self.preset()),
        }
    }

    fn preset(&self) -> u32 {
        match self.mode {
            Mode::Off => 0,
            Mode::Fan => 160,
            Mode::Grill => 230,
        }
    }
}
