#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Immediate,
    Soon,
    Routine,
}

pub fn assess(pulse: u32, conscious: bool) -> Urgency {
    match (pulse, conscious) {
        (50..=110, true) => Urgency::Routine,
        (30..=150, true) => Urgency::Soon,
        _ => Urgency::Immediate,
    }
}

pub fn calling_order(patients: &[(&str, u32, bool)]) -> Vec<String> {
    let mut queue = Vec::new();
    for (name, pulse, conscious) in patients {
        queue.push((assess(*pulse, *conscious), *name));
    }
    queue.sort_by_key(|(urgency, _)| *urgency);
    queue
        .iter()
        .map(|(urgency, name)| format!("{name} ({urgency:?})"))
        .collect()
}
