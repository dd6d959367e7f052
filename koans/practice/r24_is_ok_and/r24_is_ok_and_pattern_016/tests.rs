#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stays_sorted() {
        let mut shelf = Shelf::default();
        assert_eq!(shelf.put("Emma"), 0);
        assert_eq!(shelf.put("Dracula"), 0);
        assert_eq!(shelf.put("Ulysses"), 2);
        assert_eq!(shelf.put("Emma"), 1);
        assert!(shelf.holds("Dracula") && !shelf.holds("Hamlet"));
        assert_eq!(
            (shelf.position("Ulysses"), shelf.position("Hamlet")),
            (3, 0)
        );
    }
}
