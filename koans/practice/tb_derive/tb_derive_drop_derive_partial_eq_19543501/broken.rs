use std::num::ParseIntError;

pub enum Band {
    Letter,
    Parcel,
}

pub fn band_of(grams: &str) -> Result<Band, ParseIntError> {
    let grams = grams.trim().parse::<u32>()?;
    if grams <= 500 {
        Ok(Band::Letter)
    } else {
        Ok(Band::Parcel)
    }
}
pub fn needs_counter(grams: &str) -> Result<bool, ParseIntError> {
    Ok(band_of(grams)? == Band::Parcel)
}
