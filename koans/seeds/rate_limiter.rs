//! Token buckets and sliding windows.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::hash::Hash;
use std::time::Duration;

pub mod units {
    use std::time::Duration;

    /// A rate that is never zero.
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct Rate {
        per_second: u32,
    }

    impl Rate {
        pub fn per_second(self) -> u32 {
            self.per_second
        }

        pub fn period(&self) -> Duration {
            Duration::from_secs(1) / self.per_second
        }
    }

    impl TryFrom<u32> for Rate {
        type Error = &'static str;

        fn try_from(per_second: u32) -> Result<Self, Self::Error> {
            match per_second {
                0 => Err("a rate of zero"),
                per_second => Ok(Rate { per_second }),
            }
        }
    }
}

use units::Rate;

#[derive(Debug, PartialEq)]
pub struct Limited {
    pub retry_after: Duration,
}

impl fmt::Display for Limited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "try again in {} ms", self.retry_after.as_millis())
    }
}

/// Decides whether a call at a time since the start may go on.
pub trait Limit {
    fn admit(&mut self, now: Duration) -> Result<(), Limited>;
}

pub struct Bucket {
    rate: Rate,
    tokens: u32,
    filled: Duration,
}

impl From<Rate> for Bucket {
    fn from(rate: Rate) -> Self {
        Bucket {
            rate,
            tokens: rate.per_second(),
            filled: Duration::ZERO,
        }
    }
}

impl Limit for Bucket {
    fn admit(&mut self, now: Duration) -> Result<(), Limited> {
        let period = self.rate.period();
        while self.filled + period <= now {
            self.filled += period;
            self.tokens = self.rate.per_second().min(self.tokens + 1);
        }
        let retry_after = self.filled + period - now;
        self.tokens = self.tokens.checked_sub(1).ok_or(Limited { retry_after })?;
        Ok(())
    }
}

/// At most `N` calls in any window.
#[derive(Clone)]
pub struct Window<const N: usize> {
    span: Duration,
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

/// One limit for each caller, copied from a template.
pub struct PerKey<K, L> {
    template: L,
    limits: HashMap<K, L>,
}

impl<K, L> PerKey<K, L>
where
    K: Eq + Hash,
    L: Limit + Clone,
{
    pub fn new(template: L) -> Self {
        let limits = HashMap::new();
        PerKey { template, limits }
    }

    pub fn call<T>(
        &mut self,
        key: K,
        now: Duration,
        body: impl FnOnce() -> T,
    ) -> Result<T, Limited> {
        let template = &self.template;
        let limit = self.limits.entry(key).or_insert_with(|| template.clone());
        limit.admit(now)?;
        Ok(body())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn rates() {
        assert_eq!(Rate::try_from(0), Err("a rate of zero"));
        assert_eq!(Rate::try_from(4).unwrap().period(), ms(250));
    }

    #[test]
    fn buckets_refill() {
        let mut bucket = Bucket::from(Rate::try_from(2).unwrap());
        assert!(bucket.admit(ms(0)).is_ok() && bucket.admit(ms(10)).is_ok());
        let limited = bucket.admit(ms(100)).unwrap_err();
        assert_eq!(limited.to_string(), "try again in 400 ms");
        assert_eq!(bucket.admit(ms(500)), Ok(()));
    }

    #[test]
    fn windows_slide() {
        let mut window = Window::<2>::new(ms(100));
        let answers: Vec<bool> = [0, 50, 60, 100, 149, 150]
            .into_iter()
            .map(|at| window.admit(ms(at)).is_ok())
            .collect();
        assert_eq!(answers, [true, true, false, true, false, true]);
    }

    #[test]
    fn limits_are_boxed() {
        let mut limits: Vec<Box<dyn Limit>> = vec![
            Box::new(Window::<1>::new(ms(5))),
            Box::new(Bucket::from(Rate::try_from(1).unwrap())),
        ];
        assert!(limits.iter_mut().all(|limit| limit.admit(ms(1)).is_ok()));
        assert!(limits.iter_mut().all(|limit| limit.admit(ms(2)).is_err()));
    }

    #[test]
    fn keys_do_not_share() {
        let mut limits = PerKey::new(Window::<1>::new(ms(10)));
        let mut served = Vec::new();
        for user in ["ann", "bob", "ann"] {
            let outcome = limits.call(user.to_string(), ms(3), || user.len());
            served.push(outcome.map_err(|limited| limited.retry_after));
        }
        assert_eq!(served, [Ok(3), Ok(3), Err(ms(10))]);
    }
}
