#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    Emergency,
    Urgent,
    Routine,
}

pub struct Patient {
    pub name: &'static str,
    pub urgency: Urgency,
}

pub fn queue(mut waiting: Vec<Patient>) -> Vec<&'static str> {
    waiting.sort_by_key(|patient| patient.urgency);
    waiting.into_iter().map(|patient| patient.name).collect()
}
