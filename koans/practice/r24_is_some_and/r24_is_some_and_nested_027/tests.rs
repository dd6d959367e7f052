#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bridges() {
        let grid = grid::Grid::parse("1.1.2\n3");
        assert_eq!(grid.right_neighbour(0, 0), Some(2));
        assert!(!may_bridge(&grid, 0, 0));
        assert!(may_bridge(&grid, 0, 2));
        assert!(!may_bridge(&grid, 0, 1));
        assert!(!may_bridge(&grid, 1, 0));
        assert!(!may_bridge(&grid, 9, 9));
    }
}
