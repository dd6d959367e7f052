/// A door starts out locked.
#[derive(Default)]
pub enum Door {
    Open,
    #[default]
    Locked,
}

#[derive(Default)]
pub struct Airlock {
    pub door: Door,
    pub pressure: u32,
}

pub fn inflate(bars: &[u32]) -> Airlock {
    let mut lock = Airlock::default();
    for bar in bars {
        lock.pressure += bar;
    }
    lock
}
