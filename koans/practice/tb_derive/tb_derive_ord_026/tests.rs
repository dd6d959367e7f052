#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inserts_in_order() {
        let mut l = SortedList::default();
        assert_eq!(l.insert(30), 0);
        assert_eq!(l.insert(10), 0);
        assert_eq!(l.insert(20), 1);
        assert_eq!(l.as_slice(), [10, 20, 30]);
    }

    #[test]
    fn works_for_words() {
        let mut l = SortedList::default();
        assert!(l.as_slice().is_empty());
        assert_eq!(l.insert("kiwi"), 0);
        assert_eq!(l.insert("lime"), 1);
        assert_eq!(l.as_slice(), ["kiwi", "lime"]);
    }
}
