#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn house() {
        let mut board = Board::default();
        assert_eq!(sketch(&mut board), 12);
        assert_eq!(board.strokes(), ["red roof", "blue door"]);
    }
}
