use std::num::ParseIntError;

#[derive(Debug, Clone)]
pub struct Parcel {
    pub code: String,
    pub grams: u32,
}

pub fn weigh(code: &str, scale: &str) -> Result<Parcel, ParseIntError> {
    let grams = scale.parse()?;
    let code = code.to_string();
    Ok(Parcel { code, grams })
}
