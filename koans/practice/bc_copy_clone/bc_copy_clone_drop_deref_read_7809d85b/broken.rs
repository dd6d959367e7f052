#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Hull {
    Keel { draught: f32 },
    Flat,
}

pub struct Berth {
    pub depth: f32,
    pub drying: bool,
}

impl Berth {
    pub fn strands(&self, hull: Hull, tide: f32) -> bool {
        let water = if self.drying { tide } else { self.depth + tide };
        let needed = match hull {
            Hull::Keel { draught } => draught,
            Hull::Flat => 0.2,
        };
        water < needed
    }

    pub fn usable(&self, hull: Hull, tides: &[f32]) -> bool {
        tides.iter().all(|tide| !self.strands(hull, tide))
    }
}
