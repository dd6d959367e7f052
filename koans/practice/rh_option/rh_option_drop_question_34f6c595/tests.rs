#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_smallest() {
        let low = lowest_two(BTreeSet::from([30, 12, 19])).unwrap();
        assert_eq!((low.first, low.second), (12, 19));
    }

    #[test]
    fn too_few() {
        assert!(lowest_two(BTreeSet::new()).is_none());
        assert!(lowest_two(BTreeSet::from([4])).is_none());
    }
}
