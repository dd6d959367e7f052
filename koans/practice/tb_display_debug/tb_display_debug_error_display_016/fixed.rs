use std::error::Error;
use std::fmt::{self, Display, Formatter};

#[derive(Debug)]
pub enum Grounded {
    Battery(u8),
    Wind { knots: u16, limit: u16 },
}

impl Display for Grounded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Grounded::Battery(percent) => write!(f, "battery at {percent}%"),
            Grounded::Wind { knots, limit } => write!(f, "wind {} kn over limit", knots - limit),
        }
    }
}

impl Error for Grounded {}

pub fn take_off(battery: u8, knots: u16) -> Result<&'static str, Box<dyn Error>> {
    if battery < 20 {
        return Err(Grounded::Battery(battery).into());
    }
    match knots {
        0..=25 => Ok("airborne"),
        _ => Err(Box::new(Grounded::Wind { knots, limit: 25 })),
    }
}
