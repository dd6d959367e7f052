#[derive(Debug, PartialEq)]
pub enum Beam {
    Bright,
    Dim,
    Off,
}

pub struct Torch {
    pub charge: f32,
}

impl Torch {
    pub const RESERVE: f32 = 0.2;
    pub const DRAIN: f32 = 0.3;

    pub fn beam(&self) -> Beam {
        match self.charge {
            c if c <= 0.0 => Beam::Off,
            c if c < Self::RESERVE => Beam::Dim,
            _ => Beam::Bright,
        }
    }

    pub fn burn(&mut self) -> Beam {
        let drain = if self.beam() == Beam::Dim {
            Self::DRAIN / 3.0
        } else {
            Self::DRAIN
        };
        self.charge = (self.charge - drain).max(0.0);
        self.beam()
    }
}
