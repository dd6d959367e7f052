#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_diagonal() {
        let matrix = diagonal(3);
        assert_eq!(matrix.cells.len(), 3);
        assert_eq!(matrix.size, 3);
    }
}
