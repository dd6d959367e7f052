use std::collections::BinaryHeap;

pub type Patient = (u8, String);

pub fn admit(waiting: &mut BinaryHeap<Patient>, beds: usize, urgent: u8) -> Vec<String> {
    let mut admitted = Vec::new();
    while let Some(patient) = waiting.peek() {
        if admitted.len() == beds || patient.0 < urgent {
            break;
        }
        waiting.pop();
        admitted.push(patient.1.clone());
    }
    admitted
}
