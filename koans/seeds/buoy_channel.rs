#[derive(PartialEq)]
pub enum Buoy {
    Port,
    Starboard,
}

pub fn paint(code: &u8) -> Result<Buoy, u8> {
    match *code {
        1 => Ok(Buoy::Port),
        2 => Ok(Buoy::Starboard),
        other => Err(other),
    }
}

pub fn channel(codes: [u8; 2]) -> Result<bool, u8> {
    let gate = (paint(&codes[0])?, paint(&codes[1])?);
    Ok(gate == (Buoy::Port, Buoy::Starboard))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates() {
        assert_eq!(channel([1, 2]), Ok(true));
        assert_eq!(channel([2, 1]), Ok(false));
    }

    #[test]
    fn unknown_paint() {
        assert_eq!(channel([1, 9]), Err(9));
        assert_eq!(channel([7, 9]), Err(7));
    }
}
