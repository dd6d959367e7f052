#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pages() {
        let hits = ["a", "b", "c"]
            .into_iter()
            .zip([1.0, 9.0, 4.0])
            .map(|(u, score)| Hit {
                url: u.into(),
                score,
            });
        let p = Pager::new(hits.collect(), 2).unwrap();
        assert_eq!(p.pages().collect::<Vec<_>>(), [vec!["b", "c"], vec!["a"]]);
    }
    #[test]
    fn zero() {
        assert!(Pager::new(vec![], 0).is_none());
    }
}
