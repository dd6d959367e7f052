#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    Floor(i8),
    OpenDoor,
}

pub struct Elevator {
    pub queue: Vec<Call>,
}

impl Elevator {
    pub fn plan(&self) -> Vec<Call> {
        let mut plan = self.queue.clone();
        plan.dedup();
        plan.push(Call::OpenDoor);
        plan
    }
}
