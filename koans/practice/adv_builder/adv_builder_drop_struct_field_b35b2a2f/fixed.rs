#[derive(Clone)]
pub struct Van {
    pub room: u32,
    pub kept: Vec<u32>,
}

pub fn empty_van(room: u32) -> Van {
    Van { room, kept: vec![] }
}

pub fn load(start: &Van, list: &[u32]) -> Result<Van, u32> {
    let mut van = start.clone();
    for kilos in list {
        van.room = van.room.checked_sub(*kilos).ok_or(*kilos)?;
        van.kept.push(*kilos);
    }
    Ok(van)
}
