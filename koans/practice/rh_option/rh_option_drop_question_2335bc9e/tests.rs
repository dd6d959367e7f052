#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_widest() {
        let posts = BTreeSet::from([4, 6, 15, 20]);
        assert_eq!(widest(&posts).unwrap(), "Gap { from: 6, to: 15 }");
    }

    #[test]
    fn needs_a_post() {
        assert!(widest(&BTreeSet::new()).is_none());
    }
}
