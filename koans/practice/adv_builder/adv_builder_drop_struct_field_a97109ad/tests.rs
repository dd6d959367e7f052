#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_before_taken() {
        let span = Span { low: 20, high: 90 };
        let used = BTreeSet::from([10, 40, 60]);
        let next = shrink(&span, &used, 30).unwrap();
        assert_eq!((next.low, next.high), (30, 40));
    }

    #[test]
    fn all_free_or_wrong() {
        let span = Span { low: 20, high: 90 };
        let next = shrink(&span, &BTreeSet::new(), 30).unwrap();
        assert_eq!((next.low, next.high), (20, 90));
        let text = shrink(&span, &BTreeSet::new(), -2).unwrap_err();
        assert_eq!(text, "port -2");
    }
}
