use std::collections::VecDeque;

pub struct Task {
    pub weight: u32,
}

impl Task {
    pub fn urgency(&self) -> u32 {
        self.age * self.weight
    }
}

/// 0 for an empty queue.
pub fn head_urgency(queue: &VecDeque<Task>) -> u32 {
    queue.front().map(Task::urgency).unwrap_or(0)
}
