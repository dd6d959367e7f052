#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        assert_eq!(shares(&["10.00", "0.05", "3"], 2).unwrap(), [653, 652]);
        assert_eq!(cents("7.30").unwrap(), 730);
    }
    #[test]
    fn refuses() {
        assert_eq!(
            shares(&["1.5"], 2).unwrap_err().to_string(),
            "1.5 has no two decimals"
        );
        assert_eq!(
            shares(&["x.50"], 2).unwrap_err().to_string(),
            "x.50 is no amount"
        );
        assert!(shares(&[], 0).is_err());
    }
}
