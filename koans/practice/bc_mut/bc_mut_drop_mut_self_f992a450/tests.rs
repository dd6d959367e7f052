#[cfg(test)]
mod tests {
    use super::*;

    fn span<T: Copy + Ord + Debug>(range: Range<T>) -> Interval<T> {
        range.try_into().unwrap()
    }

    #[test]
    fn lookup() {
        let mut map = IntervalMap::default();
        *map.insert(span(0..10), "low").unwrap() = "lower";
        map.insert(span(20..30), "high").unwrap();

        assert_eq!(map.insert(span(5..12), "?"), Err(span(0..10)));
    }
}
