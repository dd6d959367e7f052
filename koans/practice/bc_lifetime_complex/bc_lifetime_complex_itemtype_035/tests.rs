#[cfg(test)]
mod tests {
    use super::*;
    fn table(list: &[(&str, bool)]) -> Vec<Seat> {
        list.iter()
            .map(|&(n, folded)| Seat {
                name: n.into(),
                folded,
            })
            .collect()
    }
    #[test]
    fn cycles() {
        let t = table(&[("A", false), ("B", true), ("C", false)]);
        let order: String = turns_from(&t, 0).take(4).map(|s| s.name.as_str()).collect();
        assert_eq!(order, "CACA");
    }
    #[test]
    fn all_folded() {
        assert!(turns_from(&table(&[("A", true)]), 0).next().is_none());
    }
}
