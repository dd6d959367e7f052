use std::time::Duration;

#[derive(Clone)]
pub struct Backoff {
    next: Duration,
    cap: Duration,
    left: u32,
}

impl Backoff {
    pub fn new(first_ms: u64, cap_ms: u64, retries: u32) -> Self {
        Backoff {
            next: Duration::from_millis(first_ms),
            cap: Duration::from_millis(cap_ms),
            left: retries,
        }
    }
}

impl Iterator for Backoff {
    type Item = Duration;

    fn next(&mut self) -> Option<Self::Output> {
        self.left = self.left.checked_sub(1)?;
        let delay = self.next;
        self.next = (delay * 2).min(self.cap);
        Some(delay)
    }
}

pub fn total_wait(policy: &Backoff) -> Duration {
    policy.clone().sum()
}
