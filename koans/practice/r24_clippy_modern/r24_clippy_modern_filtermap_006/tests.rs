#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_tags() {
        assert_eq!(
            tags("Lovely #Sunset, again! #sunset #sea"),
            BTreeSet::from(["sea".to_string(), "sunset".to_string()])
        );
        assert!(tags("no tags").is_empty());
    }
    #[test]
    fn most_used() {
        assert_eq!(trending(["#a #b", "#b", "#c"]).as_deref(), Some("b"));
        assert_eq!(trending([]), None);
    }
}
