use std::num::ParseIntError;

#[derive(Debug)]
pub struct Oven {
    pub degrees: u16,
    pub fan: bool,
}

pub fn set_oven(text: &str, fan: bool) -> Result<Oven, ParseIntError> {
    let cut = if fan { 20 } else { 0 };
    let degrees = text.trim().parse::<u16>()?.saturating_sub(cut);
    Oven { degrees, fan }
}
