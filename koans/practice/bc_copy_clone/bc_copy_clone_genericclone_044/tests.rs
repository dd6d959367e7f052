#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fills() {
        let s = Series::of(vec![
            None,
            Some("low".to_string()),
            None,
            Some("high".into()),
        ]);
        assert_eq!(s.filled("?".into()), ["?", "low", "low", "high"]);
        assert_eq!(s.gaps(), 2);
    }
    #[test]
    fn empty() {
        assert!(Series::<u8>::of(vec![]).filled(1).is_empty());
    }
}
