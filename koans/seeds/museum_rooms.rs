use std::collections::HashSet;

#[derive(Debug, Eq, PartialEq, Hash)]
pub struct Room {
    pub floor: i8,
    pub door: u8,
}

pub fn visit(seen: &mut HashSet<Room>, floor: i8, door: u8) -> bool {
    seen.insert(Room { floor, door })
}

pub fn rooms_after(path: &[Room], cafe: &Room) -> Option<usize> {
    let stop = path.iter().position(|room| room == cafe)?;
    Some(path.len() - stop - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_visit_is_not_new() {
        let mut seen = HashSet::new();
        assert!(visit(&mut seen, -1, 4));
        assert!(!visit(&mut seen, -1, 4));
        assert!(seen.contains(&Room { floor: -1, door: 4 }));
    }

    #[test]
    fn rooms_left_after_the_cafe() {
        let path = [1, 2, 3].map(|door| Room { floor: 0, door });
        assert_eq!(rooms_after(&path, &Room { floor: 0, door: 1 }), Some(2));
        assert_eq!(rooms_after(&path, &Room { floor: 2, door: 1 }), None);
    }
}
