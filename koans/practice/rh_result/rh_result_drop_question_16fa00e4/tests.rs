#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(row_total("1; 2;3"), Ok(6));
        assert_eq!(row_total("-4"), Ok(-4));
    }
    #[test]
    fn bad() {
        assert_eq!(row_total(" "), Err("empty row".to_string()));
        assert!(row_total("1;;2").is_err());
        assert!(row_total("1;two").is_err());
    }
}
