#[derive(PartialEq)]
pub enum Buoy {
    Port,
    Starboard,
}

pub fn paint(code: &u8) -> Result<Buoy, u8> {
    match code {
        1 => Ok(Buoy::Port),
        2 => Ok(Buoy::Starboard),
        other => Err(other),
    }
}

pub fn channel(codes: [u8; 2]) -> Result<bool, u8> {
    let gate = (paint(&codes[0])?, paint(&codes[1])?);
    Ok(gate == (Buoy::Port, Buoy::Starboard))
}
