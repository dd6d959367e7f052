use std::cmp::Ordering;
use std::collections::BTreeMap;

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
        };
    }
}
