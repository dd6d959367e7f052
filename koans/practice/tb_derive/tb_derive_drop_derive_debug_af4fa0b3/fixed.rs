use std::cmp::Ordering;

#[derive(Debug)]
pub struct Arrival {
    pub train: u32,
    pub minute: u32,
}

pub fn verdict(arrivals: &[Arrival], planned: u32) -> Option<String> {
    let newest = arrivals.last()?;
    match newest.minute.cmp(&planned) {
        Ordering::Greater => Some(format!("late: {:?}", newest)),
        _ => Some(format!("{} in time", newest.train)),
    }
}
