#[derive(PartialEq, Debug, Clone)]
pub struct Stop {
    pub street: &'static str,
    pub door: u16,
}

pub fn still_ahead(route: &[Stop], done: &[u16]) -> Option<Vec<Stop>> {
    let door = done.last()?;
    let spot = route
        .iter()
        .position(|s| s.door == *door && s.street != "")?;
    Some(route[spot + 1..].to_vec())
}

pub fn stop(street: &'static str, door: &str) -> Result<Stop, String> {
    let door = door.parse().map_err(|_| format!("{street} lacks a door"))?;
    Ok(Stop { street, door })
}
