#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fits() {
        assert_eq!(
            Cell::try_from((3, 255)),
            Ok(Cell {
                column: 3,
                row: 255
            })
        );
        assert_eq!(Cell::try_from((0, 7)), Ok(Cell { column: 0, row: 7 }));
    }
    #[test]
    fn errs() {
        assert!(Cell::try_from((1, 256)).is_err());
        assert!(Cell::try_from((-1, 0)).unwrap_err().starts_with("column"));
    }
}
