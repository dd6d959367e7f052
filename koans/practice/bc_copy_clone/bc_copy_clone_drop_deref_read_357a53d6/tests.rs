#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_diagonal() {
        let matrix = diagonal(3);
        assert_eq!(matrix.cells.len(), 3);
        assert_eq!(matrix.size, 3);
        assert_eq!(last_corner(&matrix), Some(2.5));
    }

    #[test]
    fn missing_corner() {
        assert_eq!(last_corner(&diagonal(0)), None);
        let mut matrix = diagonal(2);
        matrix.size = 4;
        assert_eq!(last_corner(&matrix), None);
    }
}
