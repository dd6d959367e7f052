use std::num::ParseIntError;

pub fn span(text: &str) -> Result<i32, ParseIntError> {
    let bound = |part: &str| -> Result<i32, ParseIntError> {
        let value: i32 = part.trim().parse()?;
        value.clamp(0, 100)
    };
    match text.split_once("..") {
        Some((low, high)) => Ok(bound(high)? - bound(low)?),
        None => Ok(0),
    }
}
