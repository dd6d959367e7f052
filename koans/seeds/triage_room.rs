use std::collections::BinaryHeap;

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Patient {
    pub urgency: u8,
    pub name: String,
}

pub fn admit(room: &mut BinaryHeap<Patient>, name: &str, level: &u8) {
    let name = name.to_string();
    let urgency = *level;
    room.push(Patient { urgency, name });
}

pub fn call_next(room: &mut BinaryHeap<Patient>) -> Option<String> {
    let patient = room.pop()?;
    Some(format!("{} ({})", patient.name, patient.urgency))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urgent_patients_go_first() {
        let mut room = BinaryHeap::new();
        admit(&mut room, "Kim", &2);
        admit(&mut room, "Raj", &5);
        assert_eq!(call_next(&mut room), Some("Raj (5)".to_string()));
        assert_eq!(call_next(&mut room), Some("Kim (2)".to_string()));
    }

    #[test]
    fn nobody_waits() {
        let mut room = BinaryHeap::new();
        assert_eq!(call_next(&mut room), None);
    }
}
