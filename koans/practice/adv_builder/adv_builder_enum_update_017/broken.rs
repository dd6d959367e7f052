#[derive(Debug, Clone, PartialEq)]
pub enum Lamp {
    Off,
    On { lumen: u32, kelvin: u32 },
}

impl Lamp {
    pub fn brighter(self, by: u32) -> Lamp {
        match self {
            Lamp::Off => Lamp::On {
                lumen: by,
                kelvin: 4000,
            },
            Lamp::On { lumen, .. } => Lamp::On {
                lumen: lumen + by,
                ..self
            },
        }
    }

    pub fn warmer(self) -> Lamp {
        match self {
            Lamp::Off => Lamp::Off,
            Lamp::On { lumen, kelvin } if kelvin <= 2700 => Lamp::On { lumen, kelvin },
            Lamp::On { lumen, kelvin } => Lamp::On {
                lumen,
                kelvin: kelvin - 500,
            },
        }
    }
}
