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
