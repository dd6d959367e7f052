use std::time::Duration;

pub struct Alarm {
    pub loud: bool,
}

pub fn pick(gaps: &[u64], least: u64) -> Option<Alarm> {
    let gap = gaps.iter().find(|g| **g >= least)?;
    let wait = Duration::from_secs(*gap);
    let loud = *gap > 600;
    Some(Alarm { wait, loud })
}
