use std::time::Duration;

pub struct Orbit {
    pub laps: u32,
    pub lap_time: Duration,
}

pub fn fastest(times: &[Duration], laps: u32) -> Option<Orbit> {
    let best = times.iter().min()?;
    Some(Orbit {
        laps,
        lap_time: *best,
    })
}
