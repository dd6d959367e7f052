use std::time::Duration;

pub struct Alarm {
    pub wait: Duration,
    pub loud: bool,
}

pub fn pick(gaps: &[u64], least: u64) -> Option<Alarm> {
    let gap = gaps.iter().find(|g| **g >= least)?;
    let wait = Duration::from_secs(*gap);
    let loud = *gap > 600;
    Some(Alarm { wait, loud })
}

pub fn volume(alarm: &Alarm) -> u64 {
    alarm.wait.as_secs() * u64::from(alarm.loud)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_waits_are_loud() {
        let alarm = pick(&[5, 900], 60).unwrap();
        assert!(alarm.loud);
        assert_eq!(volume(&alarm), 900);
    }

    #[test]
    fn short_or_none() {
        assert_eq!(volume(&pick(&[5, 900], 5).unwrap()), 0);
        assert!(pick(&[5, 7], 8).is_none());
    }
}
