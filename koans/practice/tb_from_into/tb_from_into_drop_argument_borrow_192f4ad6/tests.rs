#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scores() {
        let p = BTreeMap::from([('q', 10), ('a', 1), ('t', 2)]);
        assert_eq!(word_score(&p, "qat"), 13);
        assert_eq!(word_score(&p, "ta_a"), 4);
        assert_eq!(word_score(&p, ""), 0);
    }
}
