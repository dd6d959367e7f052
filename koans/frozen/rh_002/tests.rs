#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(count(" 22", "rows"), Ok(22));
        assert_eq!(count("7", "rows"), Ok(7));
        assert_eq!(
            count("few", "rows"),
            Err("bad number of rows: few".to_string())
        );
    }
    #[test]
    fn parses_swatches() {
        let s = parse_swatch("20x30").unwrap();
        assert_eq!((s.stitches, s.rows), (20, 30));
        let s = parse_swatch("4 x 9").unwrap();
        assert_eq!((s.stitches, s.rows), (4, 9));
    }
    #[test]
    fn reports_what_is_bad() {
        assert!(parse_swatch("20").unwrap_err().contains("no size"));
        assert!(parse_swatch("20xmany").unwrap_err().contains("rows"));
        assert!(parse_swatch("someX20x30").unwrap_err().contains("stitches"));
        assert!(parse_swatch("x30").unwrap_err().contains("stitches"));
    }
    #[test]
    fn yarn() {
        assert_eq!(yarn_metres("20x30", 2), Ok(12));
        assert_eq!(yarn_metres("50x10", 3), Ok(15));
        assert!(yarn_metres("?x10", 3).is_err());
    }
}
