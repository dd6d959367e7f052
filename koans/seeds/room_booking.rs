use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub struct Slot {
    pub room: u8,
    pub hour: u8,
}

pub fn book(taken: &mut Vec<Slot>, room: u8, text: &str) -> Result<bool, ParseIntError> {
    let hour = text.parse()?;
    let slot = Slot { room, hour };
    if taken.contains(&slot) {
        return Ok(false);
    }
    taken.push(slot);
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_clash() {
        let mut taken = Vec::new();
        assert_eq!(book(&mut taken, 2, "14"), Ok(true));
        assert_eq!(book(&mut taken, 2, "14"), Ok(false));
        assert_eq!(book(&mut taken, 3, "14"), Ok(true));
        assert_eq!(taken.len(), 2);
    }

    #[test]
    fn bad_hour() {
        let mut taken = Vec::new();
        assert!(book(&mut taken, 1, "noon").is_err());
        assert!(taken.is_empty());
    }
}
