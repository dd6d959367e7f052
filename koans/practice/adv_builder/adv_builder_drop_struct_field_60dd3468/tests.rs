#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaled_cells() {
        let rows = Rc::new(vec![vec![1, 2], vec![-3, 4]]);
        let grid = rescale(&Grid { rows, scale: 1 }, 10);
        assert_eq!(cell(&grid, 1, 1), Some(40));
    }

    #[test]
    fn outside() {
        let rows = Rc::new(vec![vec![5]]);
        let grid = Grid { rows, scale: 2 };
        assert_eq!(cell(&grid, 1, 0), None);
        assert_eq!(cell(&grid, 0, 1), None);
        assert_eq!(cell(&grid, 0, 0), Some(10));
    }
}
