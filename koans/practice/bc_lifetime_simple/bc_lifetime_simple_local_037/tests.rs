#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        let b = Board::empty(3, 2);
        assert_eq!(b.width, 3);
        assert_eq!(b.squares.len(), 6);
        assert_eq!(b.row(1), "...");
    }

    #[test]
    fn rows() {
        let b = Board {
            width: 2,
            squares: vec!['x', 'o', '.', 'x'],
        };
        assert_eq!(b.row(0), "xo");
        assert_eq!(b.row(1), ".x");
    }
}
