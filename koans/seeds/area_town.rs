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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_town() {
        let codes = HashMap::from([(221, ("Cologne".to_string(), 3))]);
        assert_eq!(town(&codes, "221/5566"), Ok(("Cologne".to_string(), 3)));
        assert_eq!(town(&codes, "0/1"), Ok(("operator".to_string(), 0)));
    }

    #[test]
    fn faults() {
        let codes = HashMap::new();
        assert_eq!(town(&codes, "30/12"), Err("unknown area 30".to_string()));
        assert_eq!(town(&codes, "3012"), Err("no area code".to_string()));
    }
}
