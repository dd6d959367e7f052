#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_up_marks() {
        let known = HashSet::from([ShelfMark { hall: 'B', row: 12 }]);
        assert_eq!(is_lost(&known, "B12"), Some(false));
        assert_eq!(is_lost(&known, "B13"), Some(true));
        assert_eq!(is_lost(&known, "C12"), Some(true));
    }

    #[test]
    fn empty_text() {
        let known = HashSet::new();
        assert_eq!(is_lost(&known, ""), None);
    }
}
