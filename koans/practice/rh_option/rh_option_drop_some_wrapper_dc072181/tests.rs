#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn champion_counts() {
        assert_eq!(champion("Wren\n wren\nOwl"), Some("wren x2".into()));
        assert_eq!(champion(""), None);
    }
    #[test]
    fn ties_by_name() {
        let names = vec!["owl".to_string(), "jay".to_string()];
        assert_eq!(Tally::of(&names).ranked(), [("jay", 1), ("owl", 1)]);
    }
}
