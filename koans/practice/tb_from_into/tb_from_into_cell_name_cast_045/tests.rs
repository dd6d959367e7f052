#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        assert_eq!(
            [0, 25, 26, 701, 702].map(column_name),
            ["A", "Z", "AA", "ZZ", "AAA"]
        );
    }
    #[test]
    fn indices() {
        assert_eq!(column_index("AAA"), Some(702));
        assert_eq!(column_index("a"), None);
        assert_eq!(column_index(""), None);
    }
}
