use std::collections::HashMap;

pub fn area(phone: &str) -> Option<u16> {
    let (area, _) = phone.split_once('/')?;
    area.parse().ok()
}

pub fn town(codes: &HashMap<u16, (String, u8)>, phone: &str) -> Result<(String, u8), String> {
    let area = area(phone).ok_or("no area code")?;
    match codes.get(&area) {
        Some((name, zone)) => Ok((name.clone(), *zone)),
        None if area == 0 => Ok((String::from("operator"), 0)),
        None => Err(format!("unknown area {area}")),
    }
}
