#[cfg(test)]
mod tests {
    use super::*;

    const A: Site = Site('a');
    const B: Site = Site('b');

    #[test]
    fn merging() {
        let tags = |site, n| BTreeMap::from([(site, BTreeSet::from([n]))]);
        let merged = merge_all(vec![tags(A, 1), tags(B, 2), tags(A, 3)]).unwrap();
        assert_eq!(merged[&A], BTreeSet::from([1, 3]));
    }
}
