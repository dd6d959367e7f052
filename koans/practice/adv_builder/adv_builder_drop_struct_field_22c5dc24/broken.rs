use std::collections::VecDeque;

use std::time::Duration;

#[derive(Debug, PartialEq)]
pub struct Limited {
    pub retry_after: Duration,
}

/// Decides whether a call at a time since the start may go on.
pub trait Limit {
    fn admit(&mut self, now: Duration) -> Result<(), Limited>;
}

/// At most `N` calls in any window.
#[derive(Clone)]
pub struct Window<const N: usize> {
    calls: VecDeque<Duration>,
}

impl<const N: usize> Window<N> {
    pub const fn new(span: Duration) -> Self {
        Window {
            span,
            calls: VecDeque::new(),
        }
    }
}

impl<const N: usize> Limit for Window<N> {
    fn admit(&mut self, now: Duration) -> Result<(), Limited> {
        self.calls.retain(|call| *call + self.span > now);
        if let (true, Some(first)) = (self.calls.len() >= N, self.calls.front()) {
            return Err(Limited {
                retry_after: *first + self.span - now,
            });
        }
        self.calls.push_back(now);
        Ok(())
    }
}
