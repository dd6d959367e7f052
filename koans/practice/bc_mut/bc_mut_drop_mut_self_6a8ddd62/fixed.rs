use std::collections::HashMap;

pub struct Harbour<'a> {
    berths: HashMap<&'a str, u8>,
    closed: Vec<u8>,
}

impl<'a> Harbour<'a> {
    pub fn new(pairs: &[(&'a str, u8)]) -> Self {
        Self {
            berths: pairs.iter().copied().collect(),
            closed: vec![],
        }
    }

    pub fn close(&mut self, berth: u8) {
        self.closed.push(berth);
    }

    pub fn berth(&self, ferry: &str) -> Result<u8, String> {
        let found = self.berths.get(ferry).copied();
        let berth = found.filter(|b| !self.closed.contains(b));
        berth.ok_or_else(|| format!("{ferry} does not sail today"))
    }
}
