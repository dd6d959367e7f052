#[cfg(test)]
mod tests {
    use super::*;

    fn span<T: Copy + Ord + Debug>(range: Range<T>) -> Interval<T> {
        range.try_into().unwrap()
    }

    #[test]
    fn overlaps() {
        assert_eq!(span(1..5).overlap(&span(3..9)), Some(span(3..5)));
    }
}
