#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn batches() {
        let mut batcher = Batcher::with_limit(2);
        batcher.label("first");
        assert_eq!(batcher.push("a"), None);
        assert_eq!(
            batcher.push("b"),
            Some((Some("first".into()), vec!["a".into(), "b".into()]))
        );
        batcher.push("c");
        assert_eq!(batcher.flush(), (None, vec!["c".to_string()]));
        assert_eq!(batcher.flush(), (None, vec![]));
    }
}
