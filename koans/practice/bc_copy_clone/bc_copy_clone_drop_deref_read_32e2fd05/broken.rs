use std::num::ParseIntError;

#[derive(Clone, Copy, Debug)]
pub enum Base {
    Binary = 2,
    Octal = 8,
    Hex = 16,
}

pub fn doubled(text: &str, base: &Base) -> Result<String, ParseIntError> {
    let value = u32::from_str_radix(text, base as u32)?;
    Ok(format!("{:?} {}", base, value * 2))
}
