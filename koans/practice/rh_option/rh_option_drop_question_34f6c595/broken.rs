use std::collections::BTreeSet;

pub struct Lowest {
    pub first: u64,
    pub second: u64,
}

pub fn lowest_two(mut pool: BTreeSet<u64>) -> Option<Lowest> {
    let first = pool.pop_first();
    let after = pool.first()?;
    Some(Lowest {
        first,
        second: *after,
    })
}
