use std::error::Error;
use std::fmt;

#[derive(Debug)]
pub struct TankError(i32);

impl fmt::Display for TankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the tank cannot hold {} l", self.0)
    }
}

impl Error for TankError {}

pub fn fill(level: i32, inflow: i32) -> Result<i32, Box<dyn Error>> {
    match level + inflow {
        litres @ 0..=100 => litres,
        litres => Err(Box::new(TankError(litres))),
    }
}
