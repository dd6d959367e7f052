use thiserror::Error;

pub struct Vehicle {
    pub plate: &'static str,
    pub cm_high: u32,
    pub cm_long: u32,
    pub gas: bool,
}

#[derive(Debug, Error, PartialEq)]
pub enum Refusal {
    #[error("{0} does not fit under the deck")]
    TooHigh(&'static str),
    #[error("{0} does not fit in the lane")]
    TooLong(&'static str),
    #[error("{0} carries gas")]
    Dangerous(&'static str),
}

pub fn board(lane: u32, queue: &[Vehicle]) -> (u32, Vec<Refusal>) {
    let mut used = 0;
    let mut refused = Vec::new();
    for vehicle in queue {
        if vehicle.gas {
            refused.push(Refusal::Dangerous(vehicle.plate));
        } else if vehicle.cm_high > 400 {
            refused.push(Refusal::TooHigh(vehicle.plate));
        } else if used + vehicle.cm_long > lane {
            refused.push(Refusal::TooLong(vehicle.plate));
        } else {
            used += vehicle.cm_long;
        }
    }
    (used, refused)
}
