#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outside() {
        let rows = Rc::new(vec![vec![5]]);
        let grid = Grid { rows, scale: 2 };
        assert_eq!(cell(&grid, 1, 0), None);
        assert_eq!(cell(&grid, 0, 1), None);
        assert_eq!(cell(&grid, 0, 0), Some(10));
    }
}
