use std::collections::BTreeMap;

pub struct Tour {
    pub room: u8,
    pub steps: usize,
}

pub fn steps_to_exit(doors: &BTreeMap<u8, u8>, start: &u8) -> Option<usize> {
    let room = *start;
    let mut tour = Tour { room, steps: 0 };
    while tour.room != 0 {
        tour.room = *doors.get(&tour.room)?;
        tour.steps += 1;
    }
    Some(tour.steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_to_the_exit() {
        let doors = BTreeMap::from([(7, 3), (3, 5), (5, 0)]);
        assert_eq!(steps_to_exit(&doors, &7), Some(3));
        assert_eq!(steps_to_exit(&doors, &0), Some(0));
    }

    #[test]
    fn dead_end_gives_nothing() {
        let doors = BTreeMap::from([(7, 3)]);
        assert_eq!(steps_to_exit(&doors, &7), None);
    }
}
