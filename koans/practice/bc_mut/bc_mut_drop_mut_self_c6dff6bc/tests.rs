#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_words_are_found() {
        let mut b = Bloom::default();
        for w in ["fig", "plum", "pear"] {
            assert!(!Bloom::default().may_contain(w));
            b.add(w);
            assert!(b.may_contain(w));
        }
        assert!(b.may_contain("fig"));
    }

    #[test]
    fn most_other_words_are_not() {
        let mut b = Bloom::default();
        b.add("fig");
        let hits = (0..100).filter(|n| b.may_contain(&n.to_string())).count();
        assert!(hits < 30);
    }
}
