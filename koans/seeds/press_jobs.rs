use std::collections::BinaryHeap;

pub struct Press {
    pub jobs: BinaryHeap<u16>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn big_jobs_first() {
        let mut press = start(&[5, 40, 12]);
        assert_eq!(stroke(&mut press), Some(40));
        assert_eq!(stroke(&mut press), Some(52));
        assert_eq!(press.jobs.len(), 1);
    }

    #[test]
    fn idle() {
        assert_eq!(stroke(&mut start(&[])), None);
    }
}
