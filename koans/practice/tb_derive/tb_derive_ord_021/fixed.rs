use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wing {
    East,
    West,
}

pub fn directory(badges: &[(i8, Wing)]) -> BTreeMap<(i8, Wing), usize> {
    let mut heads = BTreeMap::new();
    for badge in badges {
        let count = heads.get(badge).map_or(1, |n| n + 1);
        heads.insert(*badge, count);
    }
    heads
}
