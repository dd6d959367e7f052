#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leaves() {
        let deck = RefCell::new(vec![31, 47, 58]);
        assert_eq!(leave(&deck, 47), Some(47));
        assert_eq!(leave(&deck, 47), None);
        assert_eq!(*deck.borrow(), vec![31, 58]);
    }

    #[test]
    fn many_leave() {
        let deck = RefCell::new(vec![31, 47, 58]);
        assert_eq!(leave_all(&deck, &[58, 31]), Ok(1));
        let said = leave_all(&deck, &[47, 31]);
        assert_eq!(said, Err("31 is not here".to_string()));
    }
}
