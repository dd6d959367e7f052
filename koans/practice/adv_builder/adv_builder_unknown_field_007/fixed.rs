pub struct Signal {
    pub pattern: String,
    pub period_ms: u64,
}

pub struct SignalBuilder {
    parts: Vec<(bool, u64)>,
}

impl SignalBuilder {
    pub fn start() -> SignalBuilder {
        SignalBuilder { parts: vec![] }
    }

    pub fn flash(&mut self, ms: u64) -> &mut SignalBuilder {
        self.parts.push((true, ms));
        self
    }

    pub fn dark(&mut self, ms: u64) -> &mut SignalBuilder {
        self.parts.push((false, ms));
        self
    }

    pub fn finish(&self) -> Signal {
        Signal {
            pattern: self
                .parts
                .iter()
                .map(|(lit, _)| if *lit { '*' } else { '.' })
                .collect(),
            period_ms: self.parts.iter().map(|part| part.1).sum(),
        }
    }
}
