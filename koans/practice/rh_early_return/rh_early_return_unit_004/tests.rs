#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rounds() {
        assert_eq!(score("10 9 M\n8 8 8"), Ok(43));
        assert!(score("10 X").is_err());
        let mut s = Sheet::default();
        s.record("M M 3").unwrap();
        assert_eq!((s.misses, s.ends), (2, vec![3]));
    }
}
