#[derive(PartialEq, Debug, Clone)]
pub struct Stop {
    pub street: &'static str,
    pub door: u16,
}

pub fn stop(street: &'static str, door: &str) -> Result<Stop, String> {
    let door = door.parse().map_err(|_| format!("{street} lacks a door"))?;
    Ok(Stop { street, door })
}
