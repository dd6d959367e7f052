//! Logical clocks, causal delivery and a replicated counter.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site(pub char);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    ticks: BTreeMap<Site, u32>,
}

impl Clock {
    pub fn get(&self, site: Site) -> u32 {
        self.ticks.get(&site).copied().unwrap_or_default()
    }

    pub fn tick(&mut self, site: Site) -> &mut Self {
        *self.ticks.entry(site).or_insert(0) += 1;
        self
    }

    fn covers(&self, other: &Clock) -> bool {
        other.ticks.iter().all(|(site, n)| self.get(*site) >= *n)
    }
}

impl PartialOrd for Clock {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.covers(other), other.covers(self)) {
            (true, true) => Some(Ordering::Equal),
            (true, false) => Some(Ordering::Greater),
            (false, true) => Some(Ordering::Less),
            (false, false) => None,
        }
    }
}

/// State that can be merged in any order and any number of times.
pub trait Merge {
    fn merge(&mut self, other: Self);
}

impl Merge for Clock {
    fn merge(&mut self, other: Self) {
        for (site, n) in other.ticks {
            let mine = self.ticks.entry(site).or_default();
            *mine = n.max(*mine);
        }
    }
}

impl<T: Ord> Merge for BTreeSet<T> {
    fn merge(&mut self, mut other: Self) {
        self.append(&mut other);
    }
}

impl<K: Ord, V: Merge + Default> Merge for BTreeMap<K, V> {
    fn merge(&mut self, other: Self) {
        for (key, value) in other {
            self.entry(key).or_default().merge(value);
        }
    }
}

pub fn merge_all<M>(replicas: impl IntoIterator<Item = M>) -> Option<M>
where
    M: Merge,
{
    replicas.into_iter().reduce(|mut all, next| {
        all.merge(next);
        all
    })
}

#[derive(Debug, Clone, PartialEq)]
pub struct Message<B> {
    pub from: Site,
    pub clock: Clock,
    pub body: B,
}

#[derive(Debug, PartialEq, Eq)]
pub enum InboxError {
    Old { from: Site, seen: u32 },
}

/// Holds messages back until everything before them is there.
pub struct Inbox<'l, B> {
    clock: Clock,
    held: Vec<Message<B>>,
    deliver: &'l mut dyn FnMut(Site, B),
}

impl<'l, B> Inbox<'l, B> {
    pub fn new(deliver: &'l mut dyn FnMut(Site, B)) -> Self {
        Inbox {
            clock: Clock::default(),
            held: Vec::new(),
            deliver,
        }
    }

    pub fn receive(&mut self, message: Message<B>) -> Result<usize, InboxError> {
        let (from, seen) = (message.from, self.clock.get(message.from));
        if message.clock.get(from) <= seen {
            return Err(InboxError::Old { from, seen });
        }
        self.held.push(message);
        let before = self.held.len();
        while let Some(i) = self.held.iter().position(|m| self.is_next(m)) {
            let Message { from, body, .. } = self.held.swap_remove(i);
            self.clock.tick(from);
            (self.deliver)(from, body);
        }
        Ok(before - self.held.len())
    }

    fn is_next(&self, message: &Message<B>) -> bool {
        let mut expected = self.clock.clone();
        expected.tick(message.from);
        expected.get(message.from) == message.clock.get(message.from)
            && expected.covers(&message.clock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Site = Site('a');
    const B: Site = Site('b');

    fn clock(sites: &[Site]) -> Clock {
        let mut clock = Clock::default();
        sites.iter().for_each(|&site| _ = clock.tick(site));
        clock
    }

    #[test]
    fn clocks_are_partly_ordered() {
        assert!(clock(&[A]) < clock(&[A, B]));
        assert!(clock(&[A, A]) > clock(&[A]));
        assert_eq!(clock(&[A]).partial_cmp(&clock(&[B])), None);
        assert_eq!(clock(&[A]).partial_cmp(&clock(&[A])), Some(Ordering::Equal));
    }

    #[test]
    fn merging() {
        let all = merge_all([clock(&[A, A]), clock(&[B]), clock(&[A])]).unwrap();
        assert_eq!(all, clock(&[A, A, B]));
        let tags = |site, n| BTreeMap::from([(site, BTreeSet::from([n]))]);
        let merged = merge_all(vec![tags(A, 1), tags(B, 2), tags(A, 3)]).unwrap();
        assert_eq!(merged[&A], BTreeSet::from([1, 3]));
        assert!(merge_all::<Clock>([]).is_none());
    }

    #[test]
    fn delivery_follows_causes() {
        let mut heard = Vec::new();
        let mut deliver = |from, body| heard.push((from, body));
        let mut inbox = Inbox::new(&mut deliver);
        let answer = Message {
            from: B,
            clock: clock(&[A, B]),
            body: "yes",
        };
        let question = Message {
            from: A,
            clock: clock(&[A]),
            body: "ok?",
        };
        assert_eq!(inbox.receive(answer.clone()), Ok(0));
        assert_eq!(inbox.receive(question), Ok(2));
        assert_eq!(
            inbox.receive(answer),
            Err(InboxError::Old { from: B, seen: 1 })
        );
        assert_eq!(heard, [(A, "ok?"), (B, "yes")]);
    }

    #[test]
    fn gaps_hold_messages_back() {
        let mut deliver = |_: Site, _: u8| {};
        let mut inbox = Inbox::new(&mut deliver);
        let late = Message {
            from: A,
            clock: clock(&[A, A]),
            body: 7,
        };
        inbox.receive(late.clone()).unwrap();
        assert_eq!(inbox.held, [late]);
    }
}
