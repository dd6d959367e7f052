#[cfg(test)]
mod tests {
    use super::*;

    fn span<T: Copy + Ord + Debug>(range: Range<T>) -> Interval<T> {
        range.try_into().unwrap()
    }

    #[test]
    fn overlaps() {
        assert_eq!(
            Interval::try_from(4..4).unwrap_err().clone(),
            EmptyInterval(4..4)
        );
    }

    #[test]
    fn lookup() {
        let mut map = IntervalMap::default();
        *map.insert(span(0..10), "low").unwrap() = "lower";
        map.insert(span(20..30), "high").unwrap();
        assert_eq!(
            (map.get(9), map.get(10), map.get(25)),
            (Some(&"lower"), None, Some(&"high"))
        );
        assert_eq!(map.insert(span(5..12), "?"), Err(span(0..10)));
    }
}
