use std::fmt;

#[derive(Debug)]
pub struct Oven {
    pub heat: u16,
    pub lit: bool,
}

impl fmt::Display for Oven {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "kitchen {self:?}")
    }
}

pub fn light(heats: &[u16]) -> Option<Oven> {
    let heat = *heats.last()?;
    Some(Oven { heat, lit: true })
}
