#[cfg(test)]
mod tests {
    use super::*;
    fn mark(start: usize, end: usize, note: Option<&str>) -> Highlight {
        Highlight {
            start,
            end,
            note: note.map(String::from),
        }
    }
    #[test]
    fn overlapping_ones_join() {
        assert_eq!(
            merge(vec![mark(8, 12, None), mark(2, 9, Some("!"))]),
            [mark(2, 12, Some("!"))]
        );
    }
    #[test]
    fn notes_stay_apart() {
        let marks = vec![mark(0, 5, None), mark(3, 6, Some("why?"))];
        assert_eq!(merge(marks.clone()), marks);
    }
}
