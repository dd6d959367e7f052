use std::collections::BinaryHeap;

pub struct Press {
    pub done: u32,
}

pub fn start(orders: &[u16]) -> Press {
    let mut jobs = BinaryHeap::new();
    for order in orders {
        jobs.push(*order);
    }
    Press { jobs, done: 0 }
}

pub fn stroke(press: &mut Press) -> Option<u32> {
    press.done += u32::from(press.jobs.pop()?);
    Some(press.done)
}
