#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_three_boards() {
        let mut past = VecDeque::new();
        let (squares, moves) = (vec!['.'; 64], 7);
        let board = Board { squares, moves };
        (0..5).for_each(|_| remember(&mut past, &board));
        assert_eq!(past.len(), 3);
        assert_eq!(past[0].moves, 7);
    }
}
