use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site(pub char);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clock {
    ticks: BTreeMap<Site, u32>,
}

impl Clock {
    pub fn tick(&mut self, site: Site) -> &mut Self {
        *self.ticks.entry(site).or_insert(0) += 1;
        self
    }
}

/// State that can be merged in any order and any number of times.
pub trait Merge {
    fn merge(&self, other: Self);
}

impl Merge for Clock {
    fn merge(&mut self, other: Self) {
        for (site, n) in other.ticks {
            let mine = self.ticks.entry(site).or_default();
            *mine = n.max(*mine);
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
