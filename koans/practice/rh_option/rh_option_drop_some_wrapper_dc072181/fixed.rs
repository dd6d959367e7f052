use std::collections::HashMap;

pub struct Tally<'s> {
    counts: HashMap<&'s str, u32>,
}

impl<'s> Tally<'s> {
    pub fn of(names: &'s [String]) -> Self {
        let mut counts = HashMap::new();
        for name in names {
            *counts.entry(name.as_str()).or_insert(0) += 1;
        }
        Tally { counts }
    }

    pub fn ranked(&self) -> Vec<(&'s str, u32)> {
        let mut pairs: Vec<_> = self.counts.iter().map(|(n, c)| (*n, *c)).collect();
        pairs.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        pairs
    }
}

pub fn champion(log: &str) -> Option<String> {
    let names: Vec<String> = log.lines().map(|l| l.trim().to_lowercase()).collect();
    let tally = Tally::of(&names);
    let first = tally.ranked().into_iter().next()?;
    Some(format!("{} x{}", first.0, first.1))
}
