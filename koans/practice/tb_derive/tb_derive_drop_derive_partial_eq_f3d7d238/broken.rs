pub struct Slot {
    pub floor: i8,
    pub side: char,
}

pub fn aim(spot: &str) -> Result<Slot, String> {
    let side = spot.chars().next().ok_or("no side")?;
    let floor = spot[1..].parse().map_err(|_| "bad floor")?;
    Ok(Slot { floor, side })
}

pub fn place(full: &mut Vec<Slot>, spot: &str) -> Result<usize, String> {
    if full.contains(&aim(spot)?) {
        return Err(format!("{spot} is full"));
    }
    full.push(aim(spot)?);
    Ok(full.len())
}
