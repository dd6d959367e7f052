#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn centers() {
        let mut s = Sheet {
            cells: vec![1, 2, 6],
        };
        s.center();
        assert_eq!(s.cells, [-2, -1, 3]);
        let mut e = Sheet { cells: vec![] };
        e.center();
        assert!(e.cells.is_empty());
    }

    #[test]
    fn averages() {
        assert_eq!(Sheet { cells: vec![4, 8] }.average(), 6);
        assert_eq!(Sheet { cells: vec![] }.average(), 0);
        assert_eq!(Sheet { cells: vec![5] }.average(), 5);
    }
}
