#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn knights() {
        assert_eq!(knight_move("g1", "f3"), Ok(true));
        assert_eq!(knight_move("a1", "c3"), Ok(false));
    }
    #[test]
    fn off_board() {
        assert_eq!(knight_move("g1", "i3"), Err(()));
    }
}
