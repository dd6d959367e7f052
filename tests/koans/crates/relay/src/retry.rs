use std::fmt::{self, Debug, Display};
use std::time::Duration;

/// Gave up after so many attempts.
#[derive(Debug, PartialEq)]
pub struct RetryError<E> {
    pub attempts: u32,
    pub last: E,
}

impl<E: Display> Display for RetryError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gave up after {} attempts: {}", self.attempts, self.last)
    }
}

impl<E: Debug + Display> std::error::Error for RetryError<E> {}

/// Calls `work` until it succeeds, at most `limit` times.
pub fn retry<T, E>(limit: u32, mut work: impl FnMut(u32) -> Result<T, E>) -> Result<T, RetryError<E>> {
    let mut attempts = 0;
    loop {
        attempts += 1;
        match work(attempts) {
            Ok(value) => return Ok(value),
            Err(last) if attempts >= limit => return Err(RetryError { attempts, last }),
            Err(_) => continue,
        }
    }
}

/// Growing pauses, up to a longest one.
#[derive(Debug, Clone)]
pub struct Backoff {
    next: Duration,
    longest: Duration,
}

impl Backoff {
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { next: first, longest }
    }
}

impl Iterator for Backoff {
    type Item = Duration;

    fn next(&mut self) -> Option<Self::Item> {
        let pause = self.next;
        self.next = (pause * 2).min(self.longest);
        Some(pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn succeeds_in_the_end() {
        let mut seen = Vec::new();
        let done = retry(5, |n| {
            seen.push(n);
            if n < 3 { Err("busy") } else { Ok(n * 2) }
        });
        assert_eq!(done, Ok(6));
        assert_eq!(seen, [1, 2, 3]);
    }

    #[test]
    fn gives_up() {
        let error = retry(2, |_| Err::<(), _>("down")).unwrap_err();
        assert_eq!(error, RetryError { attempts: 2, last: "down" });
        assert_eq!(error.to_string(), "gave up after 2 attempts: down");
    }

    #[test]
    fn pauses_grow() {
        let pauses: Vec<u64> =
            Backoff::new(Duration::from_millis(10), Duration::from_millis(35)).map(|p| p.as_millis() as u64).take(4).collect();
        assert_eq!(pauses, [10, 20, 35, 35]);
    }
}
