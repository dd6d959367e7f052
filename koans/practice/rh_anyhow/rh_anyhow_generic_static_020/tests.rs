#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_cells() {
        let row = Row::new("7\t 2.5\tfalse");
        assert_eq!(row.get::<u8, _>(0).unwrap(), 7);
        assert_eq!(row.get::<f64, _>(1).unwrap(), 2.5);
        assert!(!row.get::<bool, _>(2).unwrap());
    }
    #[test]
    fn names_the_column() {
        let row = Row::new("x");
        assert_eq!(row.get::<u8, _>(0).unwrap_err().to_string(), "column 0");
        assert_eq!(row.get::<u8, _>(3).unwrap_err().to_string(), "no column 3");
    }
}
