#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        assert_eq!(pick(&["T15", "T20", "H4"], 'T', 20), Ok(1));
    }
    #[test]
    fn misses() {
        assert_eq!(
            pick(&["T15"], 'H', 5).unwrap_err().to_string(),
            "no H5 in the drawer"
        );
    }
}
