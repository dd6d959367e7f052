use std::collections::BTreeMap;

#[derive(Copy, Clone, PartialEq)]
pub enum Signal {
    Calm,
    Alarm,
}

pub fn last_flip(signals: &BTreeMap<u32, Signal>) -> Option<u32> {
    let mut current = *signals.values().next()?;
    let mut flipped_at = 0;
    for (second, signal) in signals {
        if *signal != current {
            current = *signal;
            flipped_at = *second;
        }
    }
    Some(flipped_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_change_wins() {
        let pairs = [(5, Signal::Calm), (9, Signal::Alarm), (12, Signal::Alarm)];
        let mut signals = BTreeMap::from(pairs);
        assert_eq!(last_flip(&signals), Some(9));
        signals.insert(30, Signal::Calm);
        assert_eq!(last_flip(&signals), Some(30));
    }

    #[test]
    fn steady_or_silent_sensor() {
        let signals = BTreeMap::from([(3, Signal::Alarm)]);
        assert_eq!(last_flip(&signals), Some(0));
        assert_eq!(last_flip(&BTreeMap::new()), None);
    }
}
