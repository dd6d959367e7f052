#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_at_the_end() {
        let mut line = VecDeque::from([Tile { left: 1, right: 4 }]);
        assert_eq!(play(&mut line, Tile { left: 4, right: 6 }), Ok(2));
        assert_eq!(line[1], Tile { left: 4, right: 6 });
    }

    #[test]
    fn wrong_or_same_tile() {
        let mut line = VecDeque::from([Tile { left: 3, right: 3 }]);
        assert!(play(&mut line, Tile { left: 3, right: 3 }).is_err());
        assert!(play(&mut line, Tile { left: 2, right: 5 }).is_err());
        assert_eq!(line.len(), 1);
    }

    #[test]
    fn empty_table() {
        let mut line = VecDeque::new();
        assert!(play(&mut line, Tile { left: 0, right: 1 }).is_err());
    }
}
