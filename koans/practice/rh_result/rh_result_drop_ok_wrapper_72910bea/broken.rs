use std::collections::BinaryHeap;

pub struct Task {
    pub thirst: u8,
    pub plant: String,
}

pub fn next_task(heap: &mut BinaryHeap<(u8, String)>) -> Result<Task, String> {
    loop {
        let (thirst, plant) = heap.pop().ok_or("no task left")?;
        if plant != "cactus" {
            return Task { thirst, plant };
        }
    }
}
