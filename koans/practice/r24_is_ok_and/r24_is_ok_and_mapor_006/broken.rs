use std::env::VarError;

pub struct Flags<F> {
    lookup: F,
    asked: usize,
}

impl<F: Fn(&str) -> Result<String, VarError>> Flags<F> {
    pub fn new(lookup: F) -> Self {
        Flags { lookup, asked: 0 }
    }

    pub fn on(&mut self, name: &str) -> bool {
        self.asked += 1;
        (self.lookup)(name).map_or(false, |value| !matches!(value.as_str(), "" | "0" | "false"))
    }

    pub fn level(&mut self, name: &str) -> u32 {
        self.asked += 1;
        (self.lookup)(name)
            .ok()
            .and_then(|value| value.parse().ok())
            .unwrap_or(0)
    }

    pub fn asked(&self) -> usize {
        self.asked
    }
}
