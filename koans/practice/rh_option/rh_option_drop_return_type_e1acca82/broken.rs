use std::collections::HashMap;

pub type Frame = u32;

pub struct Rack {
    pub owners: HashMap<Frame, String>,
    pub years: Vec<(Frame, u16)>,
}

impl Rack {
    pub fn oldest_owner(&self) {
        self.years
            .iter()
            .min_by_key(|(_, year)| *year)
            .and_then(|(frame, _)| self.owners.get(frame))
            .cloned()
    }

    pub fn hand_over(&mut self, frame: Frame, to: &str) -> Option<String> {
        self.owners
            .insert(frame, to.to_owned())
            .filter(|old| old != to)
    }
}
