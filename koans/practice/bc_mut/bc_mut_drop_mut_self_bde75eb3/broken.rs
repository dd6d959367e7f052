#[derive(Clone)]
pub enum Stop {
    Off,
    On { volume: u8 },
}

pub struct Organ {
    pub stops: [Stop; 3],
}

impl Organ {
    pub fn recall(&self, preset: &[Stop]) -> bool {
        if preset.len() != self.stops.len() {
            return false;
        }
        self.stops.clone_from_slice(preset);
        true
    }
}
