use std::time::Duration;

pub enum Failure {
    Declined,
    Timeout,
    Busy { retry_after: Option<u64> },
}

pub struct Policy {
    pub attempts: u32,
    pub longest: Duration,
}

impl Policy {
    pub fn delay(&self, failure: &Failure, attempt: u32) -> Option<Duration> {
        if attempt >= self.attempts || matches!(failure, Failure::Declined) {
            return None;
        }
        if let Failure::Busy {
            retry_after: Some(seconds),
        } = failure
        {
            if Duration::from_secs(*seconds) <= self.longest {
                return Some(Duration::from_secs(*seconds));
            }
        }
        let doubled = Duration::from_millis(100 << attempt.min(10));
        Some(doubled.min(self.longest))
    }
}
