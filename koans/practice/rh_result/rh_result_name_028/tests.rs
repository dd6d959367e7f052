#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        let row = Row::parse("k2, p2, k10").unwrap();
        assert_eq!(row.width(), 14);
        assert_eq!(row.0[1], Stitch::Purl(2));
    }
    #[test]
    fn wrong() {
        assert_eq!(Row::parse("x2").err().unwrap(), "x2: neither knit nor purl");
        assert!(Row::parse("k").is_err());
    }
}
