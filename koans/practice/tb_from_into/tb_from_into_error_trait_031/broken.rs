use std::error::Error;
use std::fmt;

#[derive(Debug)]
pub struct Blocked {
    pub badge: u32,
}

impl fmt::Display for Blocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "badge {} is blocked", self.badge)
    }
}

fn permit(badge: u32) -> Result<u32, Blocked> {
    if badge % 13 == 0 {
        Err(Blocked { badge })
    } else {
        Ok(badge / 100)
    }
}

pub fn floor(input: &str) -> Result<u32, Box<dyn Error>> {
    let badge = input.trim().parse()?;
    let floor = permit(badge)?;
    Ok(floor)
}
