use std::collections::HashSet;

#[derive(Debug)]
pub enum TagError {
    Twice,
    Full,
}

pub fn tag_all(chips: &[u32], room: usize) -> Result<(HashSet<u32>, usize), String> {
    let mut tank = HashSet::new();
    for chip in chips {
        if !tank.insert(*chip) {
            return Err(format!("{:?}", TagError::Twice));
        }
    }
    let full = format!("{:?}", TagError::Full);
    let free = room.checked_sub(tank.len()).ok_or(full)?;
    Ok((tank, free))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_three_fish() {
        let (tank, free) = tag_all(&[71, 72, 75], 5).unwrap();
        assert_eq!(tank, HashSet::from([75, 72, 71]));
        assert_eq!(free, 2);
    }

    #[test]
    fn same_chip_twice() {
        assert_eq!(tag_all(&[8, 8], 5), Err("Twice".to_string()));
    }

    #[test]
    fn small_tank() {
        assert_eq!(tag_all(&[1, 2], 1).unwrap_err(), "Full");
    }
}
