#[cfg(test)]
mod tests {
    use super::*;
    const GRID: Crossword<'static> = Crossword {
        across: &[(1, 5), (7, 3)],
        down: &[(1, 8)],
    };
    #[test]
    fn finds() {
        assert_eq!(length(&GRID, "7a"), Ok(3));
        assert_eq!(length(&GRID, "1d"), Ok(8));
    }
    #[test]
    fn does_not_find() {
        assert_eq!(length(&GRID, "7d"), Err(ClueError::Unlisted("7d".into())));
        assert_eq!(length(&GRID, ""), Err(ClueError::Empty));
    }
}
