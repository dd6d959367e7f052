use std::collections::HashSet;

pub struct Subscribers<T> {
    members: HashSet<T>,
    limit: usize,
}

impl<T> Subscribers<T> {
    pub fn with_limit(limit: usize) -> Self {
        let members = HashSet::new();
        Subscribers { members, limit }
    }

    pub fn subscribe(&mut self, who: T) -> bool
    where
        T: Eq,
    {
        self.members.len() < self.limit && self.members.insert(who)
    }
}
