use std::collections::BTreeSet;

pub struct Lowest {
    pub first: u64,
    pub second: u64,
}

pub fn lowest_two(mut pool: BTreeSet<u64>) -> Option<Lowest> {
    let first = pool.pop_first()?;
    let after = pool.first()?;
    Some(Lowest {
        first,
        second: *after,
    })
}

pub fn gap(low: &Lowest) -> u64 {
    low.second - low.first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_smallest() {
        let low = lowest_two(BTreeSet::from([30, 12, 19])).unwrap();
        assert_eq!((low.first, low.second), (12, 19));
        assert_eq!(gap(&low), 7);
    }

    #[test]
    fn too_few() {
        assert!(lowest_two(BTreeSet::new()).is_none());
        assert!(lowest_two(BTreeSet::from([4])).is_none());
    }
}
