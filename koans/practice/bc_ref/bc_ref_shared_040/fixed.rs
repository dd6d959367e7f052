use std::collections::BinaryHeap;

pub type Patient = (u8, String);

pub fn admit(waiting: &mut BinaryHeap<Patient>, beds: usize, urgent: u8) -> Vec<String> {
    let mut admitted = Vec::new();
    while let Some(patient) = waiting.pop() {
        if admitted.len() == beds || patient.0 < urgent {
            waiting.push(patient);
            break;
        }
        admitted.push(patient.1);
    }
    admitted
}
