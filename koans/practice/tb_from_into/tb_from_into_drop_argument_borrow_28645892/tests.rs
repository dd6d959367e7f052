#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn units() {
        assert!(valid_unit("1 . 3 . . 9"));
        assert!(!valid_unit("1 . 1"));
        assert!(!valid_unit("0"));
        assert!(!valid_unit("12"));
        assert!(!valid_unit("a"));
    }
    #[test]
    fn whole_rows() {
        assert!(solved(&["1 2 3 4 5 6 7 8 9", "9 8 7 6 5 4 3 2 1"]));
        assert!(!solved(&["1 2 3 4 5 6 7 8 ."]));
    }
}
