#[cfg(test)]
mod tests {
    use super::*;
    fn shift(from: u8, to: u8) -> Shift {
        Shift { from, to }
    }
    #[test]
    fn hours() {
        assert_eq!(shift(8, 14).hours(), 6);
        assert_eq!(shift(9, 9).hours(), 0);
        assert_eq!(shift(15, 11).hours(), 0);
    }
    #[test]
    fn overlaps() {
        let both = shift(8, 14).overlap(shift(12, 20));
        assert_eq!((both.from, both.to), (12, 14));
        let inner = shift(8, 20).overlap(shift(10, 11));
        assert_eq!((inner.from, inner.to), (10, 11));
    }
    #[test]
    fn staffing_counts_both() {
        assert_eq!(
            staffing(shift(8, 14), shift(12, 20)),
            "12 h open, 2 h with two people"
        );
        assert_eq!(
            staffing(shift(6, 9), shift(10, 15)),
            "8 h open, 0 h with two people"
        );
        assert_eq!(
            staffing(shift(7, 19), shift(7, 19)),
            "12 h open, 12 h with two people"
        );
    }
}
