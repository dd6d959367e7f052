#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalizes() {
        let mut m = Matrix {
            cells: vec![0.0, 4.0, 2.0, 8.0],
            width: 2,
        };
        assert_eq!(m.normalize(0, 3.0), Some(12.0));
        assert_eq!(m.cells, [0.0, 1.0, 0.5, 2.0]);
        assert_eq!(m.normalize(1, 1.0), Some(0.5));
        assert_eq!(m.cells, [0.0, 2.0, 1.0, 4.0]);
    }

    #[test]
    fn zero_row() {
        let mut m = Matrix {
            cells: vec![0.0; 3],
            width: 3,
        };
        assert_eq!(m.normalize(0, 2.0), None);
    }

    #[test]
    fn rows() {
        let mut m = Matrix {
            cells: vec![1.0, 2.0],
            width: 1,
        };
        assert_eq!(m.row(1), [2.0]);
        m.scale(3.0);
        assert_eq!(m.row(0), [3.0]);
    }
}
