#[derive(PartialEq)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_loads() {
        let mut full = Vec::new();
        assert_eq!(place(&mut full, "N3"), Ok(1));
        assert_eq!(place(&mut full, "N-1"), Ok(2));
        assert_eq!(place(&mut full, "N3"), Err("N3 is full".to_string()));
        assert_eq!((full[1].floor, full[1].side), (-1, 'N'));
    }

    #[test]
    fn bad_spots() {
        assert_eq!(aim("").err(), Some("no side".to_string()));
        assert_eq!(aim("Stop").err(), Some("bad floor".to_string()));
    }
}
