#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        assert_eq!(roman(1994), "MCMXCIV");
        assert_eq!(roman(0), "");
    }
    #[test]
    fn carves_dates() {
        assert_eq!(inscription(4, 10, 1815), "†IV·X·MDCCCXV");
    }
}
