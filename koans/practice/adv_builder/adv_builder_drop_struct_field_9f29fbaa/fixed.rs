#[derive(PartialEq, Debug)]
pub struct Latitude {
    pub north: bool,
    pub degrees: f64,
}

pub fn latitude(text: &str) -> Option<Latitude> {
    let (side, number) = text.split_once(' ')?;
    let north = *side.as_bytes().first()? == b'N';
    let degrees = number.parse().ok()?;
    Some(Latitude { north, degrees })
}
