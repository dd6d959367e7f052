#[cfg(test)]
mod tests {
    use super::*;
    const TILE: [[u8; 3]; 3] = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    #[test]
    fn transposes() {
        assert_eq!(transpose(&[[1, 2], [3, 4]]), [[1, 3], [2, 4]]);
        assert!(is_diagonal_mirror(&[[1, 2], [2, 1]]));
        assert!(!is_diagonal_mirror(&TILE));
    }
    #[test]
    fn turns() {
        assert_eq!(quarter_turns(&TILE, 1), [[7, 4, 1], [8, 5, 2], [9, 6, 3]]);
        assert_eq!(quarter_turns(&TILE, 4), TILE);
    }
}
