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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loads_a_copy() {
        let van = empty_van(30);
        let full = load(&van, &[10, 15]).ok().unwrap();
        assert_eq!((full.room, full.kept), (5, vec![10, 15]));
        assert_eq!((van.room, van.kept.len()), (30, 0));
    }

    #[test]
    fn names_the_one_too_many() {
        assert_eq!(load(&empty_van(20), &[10, 11]).err(), Some(11));
    }
}
