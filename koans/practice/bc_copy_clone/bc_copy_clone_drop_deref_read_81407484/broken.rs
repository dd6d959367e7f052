use std::collections::BinaryHeap;

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Patient {
    pub urgency: u8,
    pub name: String,
}

pub fn admit(room: &mut BinaryHeap<Patient>, name: &str, level: &u8) {
    let name = name.to_string();
    let urgency = level;
    room.push(Patient { urgency, name });
}

pub fn call_next(room: &mut BinaryHeap<Patient>) -> Option<String> {
    let patient = room.pop()?;
    Some(format!("{} ({})", patient.name, patient.urgency))
}
