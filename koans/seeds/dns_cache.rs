//! Names with a time to live.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt::Debug;
use std::net::{AddrParseError, IpAddr};
use std::rc::Rc;
use std::time::Duration;

/// Where the cache reads the time.
pub trait Clock {
    type Instant: Copy + PartialOrd;

    fn now(&self) -> Self::Instant;
    fn add(&self, start: Self::Instant, span: Duration) -> Self::Instant;
}

/// A clock that only moves when told to.
#[derive(Clone, Default)]
pub struct Manual {
    seconds: Rc<Cell<u64>>,
}

impl Manual {
    pub fn advance(&self, seconds: u64) {
        self.seconds.set(self.seconds.get() + seconds);
    }
}

impl Clock for Manual {
    type Instant = u64;

    fn now(&self) -> u64 {
        self.seconds.get()
    }

    fn add(&self, start: u64, span: Duration) -> u64 {
        start + span.as_secs()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub address: IpAddr,
    pub ttl: Duration,
}

#[derive(Debug, PartialEq)]
pub enum LookupError {
    NoSuchName,
    BadAddress(AddrParseError),
    Loop(String),
}

impl From<AddrParseError> for LookupError {
    fn from(error: AddrParseError) -> Self {
        LookupError::BadAddress(error)
    }
}

pub trait Upstream {
    fn ask(&mut self, name: &str) -> Result<Answer, LookupError>;
}

impl<F> Upstream for F
where
    F: FnMut(&str) -> Result<Answer, LookupError>,
{
    fn ask(&mut self, name: &str) -> Result<Answer, LookupError> {
        self(name)
    }
}

/// A zone file of `name address ttl` and `name = alias` lines.
pub struct Zone<'z>(pub HashMap<&'z str, &'z str>);

impl Upstream for Zone<'_> {
    fn ask(&mut self, name: &str) -> Result<Answer, LookupError> {
        let mut name = name;
        for _ in 0..4 {
            let entry = *self.0.get(name).ok_or(LookupError::NoSuchName)?;
            match entry.strip_prefix('=') {
                Some(alias) => name = alias.trim(),
                None => {
                    let address = entry.parse()?;
                    let ttl = Duration::from_secs(60);
                    return Ok(Answer { address, ttl });
                }
            }
        }
        Err(LookupError::Loop(name.to_string()))
    }
}

pub struct Resolver<C: Clock> {
    clock: C,
    upstream: Box<dyn Upstream>,
    known: HashMap<String, (IpAddr, C::Instant)>,
}

impl<C: Clock> Resolver<C> {
    pub fn new(clock: C, upstream: impl Upstream + 'static) -> Self {
        Resolver {
            clock,
            upstream: Box::new(upstream),
            known: HashMap::new(),
        }
    }

    pub fn resolve(&mut self, name: &str) -> Result<IpAddr, LookupError> {
        let now = self.clock.now();
        match self.known.get(name) {
            Some((address, expiry)) if *expiry > now => return Ok(*address),
            _ => {}
        }
        let answer = self.upstream.ask(name)?;
        let expiry = self.clock.add(now, answer.ttl);
        self.known
            .insert(name.to_string(), (answer.address, expiry));
        Ok(answer.address)
    }

    pub fn sweep(&mut self) -> usize {
        let (before, now) = (self.known.len(), self.clock.now());
        self.known.retain(|_, (_, expiry)| *expiry > now);
        before - self.known.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_again_after_expiry() {
        let clock = Manual::default();
        let calls = Rc::new(Cell::new(0));
        let counter = Rc::clone(&calls);
        let answer = Answer {
            address: IpAddr::from([10, 0, 0, 1]),
            ttl: Duration::from_secs(5),
        };
        let mut resolver = Resolver::new(clock.clone(), move |_: &str| {
            counter.set(counter.get() + 1);
            Ok(answer.clone())
        });
        assert_eq!(resolver.resolve("a").unwrap().to_string(), "10.0.0.1");
        clock.advance(4);
        resolver.resolve("a").unwrap();
        assert_eq!(calls.get(), 1);
        clock.advance(1);
        resolver.resolve("a").unwrap();
        assert_eq!(calls.get(), 2);
    }

    #[test]
    fn zone_aliases() {
        let mut zone = Zone(HashMap::from([("www", "= web"), ("web", "::1")]));
        let answer = zone.ask("www").unwrap();
        assert!(answer.address.is_loopback());
        assert_eq!(zone.ask("ftp"), Err(LookupError::NoSuchName));
    }

    #[test]
    fn zone_errors() {
        let names = HashMap::from([("a", "=b"), ("b", "=a"), ("c", "10.0.0")]);
        let mut resolver = Resolver::new(Manual::default(), Zone(names));
        let error = resolver.resolve("a").unwrap_err();
        assert_eq!(error, LookupError::Loop("a".to_string()));
        let error = resolver.resolve("c").unwrap_err();
        assert!(matches!(error, LookupError::BadAddress(_)));
    }

    #[test]
    fn sweeping() {
        let clock = Manual::default();
        let names = HashMap::from([("a", "10.0.0.1"), ("b", "10.0.0.2")]);
        let mut resolver = Resolver::new(clock.clone(), Zone(names));
        resolver.resolve("a").unwrap();
        clock.advance(30);
        resolver.resolve("b").unwrap();
        clock.advance(40);
        assert_eq!(resolver.sweep(), 1);
        assert_eq!(resolver.known.len(), 1);
    }
}
