#[derive(Debug, Clone, PartialEq)]
pub enum Aspect {
    Stop,
    Caution { speed: u16 },
    Clear,
}

pub struct Signal {
    pub name: String,
    pub aspect: Aspect,
}

impl Signal {
    pub fn limit(&self) -> Option<u16> {
        match self.aspect {
            Aspect::Stop => None,
            Aspect::Caution { speed } => Some(speed),
            Aspect::Clear => Some(120),
        }
    }
}

pub fn slowest(route: &[Signal]) -> Option<u16> {
    route.iter().map(Signal::limit).min().flatten()
}

pub fn code(aspect: &Aspect) -> char {
    match aspect {
        Aspect::Stop => 'R',
        Aspect::Caution { .. } => 'Y',
        Aspect::Clear => 'G',
    }
}
