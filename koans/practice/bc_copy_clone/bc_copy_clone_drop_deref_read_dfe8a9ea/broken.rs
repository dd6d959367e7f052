use std::collections::BTreeMap;

pub fn free_hour(busy: &BTreeMap<u8, u8>, from: u8) -> Option<u8> {
    let mut hour = from;
    while let Some(length) = busy.get(&hour) {
        hour = hour.checked_add(length)?;
    }
    Some(hour)
}

pub fn book(busy: &mut BTreeMap<u8, u8>, from: u8) -> Result<u8, &'static str> {
    let hour = free_hour(busy, from).ok_or("endless day")?;

    busy.insert(hour, 1);
    Ok(hour)
}
