#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn edges() {
        assert_eq!(forward_moves(1, 0), 1 << 9);
        assert_eq!(forward_moves(1 << 7, 0), 1 << 14);
        assert_eq!(forward_moves(1 << 1, 1 << 8), 1 << 10);
    }
    #[test]
    fn crowns() {
        assert_eq!(crowned(0b101 << 56 | 7), 2);
    }
}
