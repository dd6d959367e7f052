#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps() {
        assert_eq!(
            wrap(&["the", "red", "fox", "ran"], 7),
            vec!["the red", "fox ran"]
        );
        assert_eq!(wrap(&["a", "bb", "cc"], 4), vec!["a bb", "cc"]);
    }

    #[test]
    fn edge() {
        assert!(wrap(&[], 5).is_empty());
        assert_eq!(wrap(&["longest", "x"], 3), vec!["longest", "x"]);
    }
}
