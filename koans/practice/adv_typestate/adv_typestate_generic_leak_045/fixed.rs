pub trait Alarm {
    fn limit(&self) -> usize;
}

pub struct Normal;
pub struct Red {
    pub crew_inside: bool,
}

impl Alarm for Normal {
    fn limit(&self) -> usize {
        3
    }
}

impl Alarm for Red {
    fn limit(&self) -> usize {
        usize::from(!self.crew_inside)
    }
}

pub struct Submarine<A> {
    pub open: Vec<&'static str>,
    pub alarm: A,
}

pub fn offenders<A: Alarm>(boat: &Submarine<A>) -> Vec<&'static str> {
    fn over<B: Alarm>(alarm: &B, open: usize) -> usize {
        open.saturating_sub(alarm.limit())
    }

    let excess = over(&boat.alarm, boat.open.len());
    boat.open.iter().rev().take(excess).copied().collect()
}
