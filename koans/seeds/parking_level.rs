#[derive(PartialEq, Debug)]
pub enum Spot {
    Free,
    Taken(u32),
}

pub fn park(level: &mut [Spot], plate: u32) -> Option<usize> {
    let index = level.iter().position(|spot| *spot == Spot::Free)?;
    level[index] = Spot::Taken(plate);
    Some(index)
}

pub fn plate_at(level: &[Spot], index: usize) -> Result<u32, String> {
    let Some(Spot::Taken(plate)) = level.get(index) else {
        return Err(format!("nothing parked at {index}"));
    };
    Ok(*plate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parks_in_the_first_free_spot() {
        let mut level = vec![Spot::Taken(11), Spot::Free];
        assert_eq!(park(&mut level, 22), Some(1));
        assert_eq!(level[1], Spot::Taken(22));
        assert_eq!(park(&mut level, 33), None);
    }

    #[test]
    fn tells_the_plate() {
        let level = [Spot::Free, Spot::Taken(44)];
        assert_eq!(plate_at(&level, 1), Ok(44));
        assert!(plate_at(&level, 0).is_err());
    }
}
