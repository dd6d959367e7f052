pub enum StartError {
    NoLamp,
    Period(u32),
}

pub struct Lighthouse {
    pub lamps: u32,
    pub period: u32,
}

impl Lighthouse {
    pub fn check(&self) -> Result<u32, StartError> {
        match self {
            Lighthouse { lamps: 0, .. } => Err(StartError::NoLamp),
            Lighthouse {
                period: p @ (0 | 61..),
                ..
            } => Err(StartError::Period(*p)),
            Lighthouse { lamps, period } => Ok(lamps * 60 / period),
        }
    }
}

fn main() -> Result<(), StartError> {
    let flashes = Lighthouse {
        lamps: 1,
        period: 12,
    }
    .check()?;
    println!("{flashes} flashes a minute");
    Ok(())
}
