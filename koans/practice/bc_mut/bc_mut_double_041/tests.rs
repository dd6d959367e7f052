#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens() {
        let mut m = Maze {
            rows: vec![vec![Cell::default(); 3]; 2],
        };
        assert!(m.open_east(1, 0));
        assert!(!m.open_east(1, 0));
        assert!(m.rows[1][0].east && m.rows[1][1].west);
        assert!(!m.rows[1][0].west);
        assert_eq!(m.rows[0], vec![Cell::default(); 3]);
    }

    #[test]
    fn border() {
        let mut m = Maze {
            rows: vec![vec![Cell::default(); 2]],
        };
        assert!(!m.open_east(0, 1));
        assert_eq!(m.rows, vec![vec![Cell::default(); 2]]);
    }
}
