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

    #[test]
    fn prints() {
        let text: Vec<String> = diff(&["a", "b"], &["b", "c"])
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(text, ["-a", " b", "+c"]);
    }
}
