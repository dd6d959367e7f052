#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two() {
        let m = Matrix {
            cells: vec![1, 2, 3, 4],
            side: 2,
        };
        assert_eq!(m.trace().to_string(), "5");
    }

    #[test]
    fn three() {
        let m = Matrix {
            cells: vec![-9, 0, 0, 0, 2, 0, 0, 0, 3],
            side: 3,
        };
        assert_eq!(m.trace().to_string(), "-4");
    }
}
