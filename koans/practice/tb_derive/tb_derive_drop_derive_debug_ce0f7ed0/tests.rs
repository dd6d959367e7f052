#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        assert_eq!(check(&["tree", "leaf"], "7 Leaf").unwrap(), (7, 1));
        assert_eq!(lookup(&["tree"], "TREE").unwrap(), 0);
    }
    #[test]
    fn errs() {
        assert_eq!(
            check(&["tree"], "1 tre").unwrap_err().to_string(),
            "unknown word: tre"
        );
        assert!(check(&["tree"], "x tree").is_err());
        assert!(check(&[], "tree").is_err());
    }
}
