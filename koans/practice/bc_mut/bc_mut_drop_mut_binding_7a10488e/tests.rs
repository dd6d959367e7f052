#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diffs_any_type() {
        let edits = diff(&[1, 2, 3], &[1, 3, 4]);
        let expected = [
            Edit::Keep(&1),
            Edit::Remove(&2),
            Edit::Keep(&3),
            Edit::Add(&4),
        ];
        assert_eq!(edits, expected);
    }
}
