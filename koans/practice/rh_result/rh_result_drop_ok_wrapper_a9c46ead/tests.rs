#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triples_count_down() {
        let board = start(2);
        assert_eq!(throw(&board, "T20"), Ok(441));
        assert_eq!(throw(&board, "T200"), Ok(2));
    }

    #[test]
    fn other_darts_are_refused() {
        let board = start(0);
        assert_eq!(throw(&board, "D20"), Err("not a triple".to_string()));
        assert_eq!(throw(&board, "Tx"), Err("not a number".to_string()));
        assert_eq!(board.points.get(), 501);
    }
}
