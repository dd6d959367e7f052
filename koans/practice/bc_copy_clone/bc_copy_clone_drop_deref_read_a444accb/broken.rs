use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Phase {
    Full,
}

pub fn until_full(nights: &[Phase]) -> Option<Duration> {
    let days = nights.iter().position(|phase| phase == Phase::Full)?;
    let seconds = days as u64 * 86_400;
    Some(Duration::from_secs(seconds))
}
