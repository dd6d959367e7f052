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

pub fn total_minutes(orbit: &Orbit) -> u64 {
    (orbit.lap_time * orbit.laps).as_secs() / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_short_lap() {
        let times = [Duration::from_secs(5400), Duration::from_secs(4800)];
        let orbit = fastest(&times, 3).unwrap();
        assert_eq!(orbit.lap_time.as_secs(), 4800);
        assert_eq!(total_minutes(&orbit), 240);
    }

    #[test]
    fn never_orbited() {
        assert!(fastest(&[], 9).is_none());
        assert_eq!(fastest(&[Duration::ZERO], 9).map(|o| o.laps), Some(9));
    }
}
