#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn vega() {
        assert_eq!(
            entry("Vega", Declination([38, 47]), Ascension([18, 36])),
            "Vega    18h36' 38°47'"
        );
    }
    #[test]
    fn pads_minutes() {
        assert_eq!(Declination([-8, 4]).to_string(), "-8°04'");
    }
}
