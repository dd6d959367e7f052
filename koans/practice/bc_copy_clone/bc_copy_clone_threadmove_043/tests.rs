#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let m = vec![
            Listing(vec!["zlib"]),
            Listing(vec![]),
            Listing(vec!["curl", "zlib"]),
        ];
        assert_eq!(locate(m, "zlib".into()), [0, 2]);
    }
    #[test]
    fn nowhere() {
        assert!(locate(vec![Listing(vec!["a"])], "b".into()).is_empty());
    }
}
