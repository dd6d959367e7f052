use std::time::Duration;

#[derive(Debug)]
pub enum Watch {
    First,
}

pub fn double_watch(watches: &[(Watch, Duration)]) -> Option<Duration> {
    let (_, length) = watches.first();
    Some(*length * 2)
}
