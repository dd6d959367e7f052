pub struct Heating {
    target: u16,
}

pub struct Cooling {
    peak: u16,
}

pub enum Kiln {
    Heating(Heating),
    Cooling(Cooling),
}

pub fn cool(heating: Heating, measured: u16) -> Cooling {
    Cooling {
        peak: measured.max(heating.target),
    }
}

impl Kiln {
    pub fn fire(target: u16) -> Kiln {
        Kiln::Heating(Heating { target })
    }

    pub fn measure(self, celsius: u16) -> Kiln {
        match self {
            Kiln::Heating(heating) if celsius >= heating.target => {
                Kiln::Cooling(cool(heating, celsius))
            }
            other => other,
        }
    }

    pub fn peak(&self) -> Option<u16> {
        match self {
            Kiln::Heating(_) => None,
            Kiln::Cooling(cooling) => Some(cooling.peak),
        }
    }
}
