#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midpoints() {
        let mut r: BTreeMap<u32, String> = [0, 10, 30, 50]
            .into_iter()
            .map(|k| (k, format!("S{k}")))
            .collect();
        add_midpoints(&mut r, 0, 40);
        assert_eq!(
            r.keys().copied().collect::<Vec<_>>(),
            [0, 5, 10, 20, 30, 50]
        );
        assert_eq!(r[&20], "halt 20");
        assert_eq!(r[&10], "S10");
    }

    #[test]
    fn existing_kept() {
        let mut r = BTreeMap::from([(1, "A".to_string()), (2, "B".to_string())]);
        add_midpoints(&mut r, 1, 3);
        assert_eq!(r.len(), 2);
        assert_eq!(r[&1], "A");
    }
}
