#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_pages() {
        let found = word_lengths(vec!["to be or not".into(), "be that".into()]);
        assert_eq!(found, BTreeMap::from([(2, 4), (3, 1), (4, 1)]));
    }
    #[test]
    fn nothing() {
        assert!(word_lengths(vec![]).is_empty());
    }
}
