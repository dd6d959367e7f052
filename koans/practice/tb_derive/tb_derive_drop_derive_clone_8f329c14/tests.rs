#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_queue_boards_nobody() {
        let mut deck = Vec::new();
        assert_eq!(board(&mut VecDeque::new(), &mut deck), None);
        assert!(deck.is_empty());
    }
}
