use std::collections::BTreeMap;

pub fn free_hour(busy: &BTreeMap<u8, u8>, from: u8) -> Option<u8> {
    let mut hour = from;
    while let Some(length) = busy.get(&hour) {
        hour = hour.checked_add(*length)?;
    }
    Some(hour)
}

pub fn book(busy: &mut BTreeMap<u8, u8>, from: u8) -> Result<u8, &'static str> {
    let hour = free_hour(busy, from).ok_or("endless day")?;
    if hour > 17 {
        return Err("office closed");
    }
    busy.insert(hour, 1);
    Ok(hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_past_meetings() {
        let mut busy = BTreeMap::from([(9, 2)]);
        assert_eq!(book(&mut busy, 9), Ok(11));
        assert_eq!(book(&mut busy, 9), Ok(12));
    }

    #[test]
    fn no_room() {
        let mut busy = BTreeMap::from([(16, 2), (20, 250)]);
        assert_eq!(book(&mut busy, 16), Err("office closed"));
        assert_eq!(book(&mut busy, 20), Err("endless day"));
    }
}
