#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_errors() {
        assert_eq!("S..".parse::<Maze>().unwrap_err(), MazeError::Missing('E'));
        let at = Cell { row: 0, col: 1 };
        assert_eq!(
            "S?E".parse::<Maze>().unwrap_err(),
            MazeError::Symbol { found: '?', at }
        );
    }
}
