#[cfg(test)]
mod tests {
    use super::*;
    fn rows(list: &[(u32, &str)]) -> Vec<Row> {
        list.iter()
            .map(|&(key, t)| Row {
                key,
                text: t.into(),
            })
            .collect()
    }
    #[test]
    fn matches_keys() {
        let (l, r) = (
            rows(&[(1, "a"), (2, "b")]),
            rows(&[(2, "x"), (2, "y"), (3, "z")]),
        );
        assert_eq!(
            Join::new(&l, &r).collect::<Vec<_>>(),
            [("b", "x"), ("b", "y")]
        );
    }
    #[test]
    fn empty() {
        assert_eq!(Join::new(&[], &[]).count(), 0);
    }
}
