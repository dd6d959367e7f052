use std::cmp::Ordering;

#[derive(Debug)]
pub struct Arrival {
    pub minute: u32,
}

pub fn arrive(train: u32, minute: u32) -> Arrival {
    Arrival { train, minute }
}

pub fn verdict(arrivals: &[Arrival], planned: u32) -> Option<String> {
    let newest = arrivals.last()?;
    match newest.minute.cmp(&planned) {
        Ordering::Greater => Some(format!("late: {:?}", newest)),
        _ => Some(format!("{} in time", newest.train)),
    }
}
