use std::collections::BinaryHeap;

pub struct Alarm {
    pub worst: u32,
    pub left: usize,
}

pub fn shout(rocks: &[u32]) -> Option<String> {
    let mut heap = BinaryHeap::new();
    for size in rocks {
        heap.push(*size);
    }
    let worst = heap.pop()?;
    let left = heap.len();
    let alarm = Alarm { worst, left };
    Some(format!("{} m, then {} more", alarm.worst, alarm.left))
}
