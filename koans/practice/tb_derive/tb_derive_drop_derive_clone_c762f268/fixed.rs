#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Animal {
    Sloth,
    Falcon { diving: bool },
    Fish(Water),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Water {
    Fresh,
    Salt,
}

impl Animal {
    pub fn speed(self) -> u32 {
        match self {
            Self::Sloth => 1,
            Self::Falcon { diving: true } => 320,
            Self::Falcon { diving: false } => 90,
            Self::Fish(Water::Salt) => 40,
            Self::Fish(Water::Fresh) => 20,
        }
    }

    pub fn swims(self) -> bool {
        matches!(self, Self::Fish(_))
    }
}
