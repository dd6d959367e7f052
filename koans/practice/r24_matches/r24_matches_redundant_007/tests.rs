#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        let board = Board::new(20, &[(3, 15), (18, 2)]);
        assert_eq!(board.play([3, 6, 5]), Some(2));
        assert_eq!(board.step(12, 6), 2);
        assert!(board.winnable(&[1, 2, 5]));
        assert!(!board.winnable(&[6, 6, 6]));
    }
}
