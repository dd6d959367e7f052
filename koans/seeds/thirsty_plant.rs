use std::collections::BinaryHeap;

pub struct Task {
    pub thirst: u8,
    pub plant: String,
}

pub fn next_task(heap: &mut BinaryHeap<(u8, String)>) -> Result<Task, String> {
    loop {
        let (thirst, plant) = heap.pop().ok_or("no task left")?;
        if plant != "cactus" {
            return Ok(Task { thirst, plant });
        }
    }
}

pub fn describe(task: &Task) -> String {
    format!("{} litres for {}", task.thirst, task.plant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_the_cactus() {
        let mut heap = BinaryHeap::from([(2, "fern".to_string()), (9, "cactus".to_string())]);
        let task = next_task(&mut heap).unwrap();
        assert_eq!(describe(&task), "2 litres for fern");
        assert!(heap.is_empty());
    }

    #[test]
    fn runs_out() {
        let mut heap = BinaryHeap::from([(1, "cactus".to_string())]);
        assert_eq!(next_task(&mut heap).err(), Some("no task left".to_string()));
    }
}
