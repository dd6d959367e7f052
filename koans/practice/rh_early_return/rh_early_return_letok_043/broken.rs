use std::fmt;

#[derive(Debug, PartialEq)]
pub enum Core {
    Rings(Vec<f32>),
    Rotten { below: u32 },
}

#[derive(Debug, PartialEq)]
pub struct Estimate {
    pub years: u32,
    pub exact: bool,
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.exact {
            return write!(f, "{} years", self.years);
        }
        write!(f, "over {} years", self.years)
    }
}

pub fn estimate(core: &Core) -> Option<Estimate> {
    let rings = match core {
        Core::Rotten { below } if *below < 10 => return None,
        Core::Rotten { below } => Estimate {
            years: *below,
            exact: false,
        },
        Core::Rings(rings) => rings,
    };
    let years = rings.iter().filter(|width| **width > 0.1).count() as u32;
    Some(Estimate {
        years,
        exact: years > 0,
    })
}
