use std::collections::BTreeMap;

#[derive(Copy, Clone, PartialEq)]
pub enum Signal {
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
