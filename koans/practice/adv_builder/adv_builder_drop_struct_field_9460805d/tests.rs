#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_in_order() {
        let mut queue = VecDeque::new();
        let mut deck = Vec::new();
        arrive(&mut queue, "AB 12", 4);
        arrive(&mut queue, "CD 34", 6);
        assert_eq!(board(&mut queue, &mut deck).unwrap().metres, 4);
        assert_eq!(deck[0].plate, "AB 12");
    }

    #[test]
    fn empty_queue_boards_nobody() {
        let mut deck = Vec::new();
        assert_eq!(board(&mut VecDeque::new(), &mut deck), None);
        assert!(deck.is_empty());
    }
}
