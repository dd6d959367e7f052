#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn risk_of_swarms() {
        assert_eq!(risk(&settle("99/2").ok().unwrap()), 0);
        assert_eq!(risk(&settle("900/3").ok().unwrap()), 300);
        assert_eq!(risk(&settle("500/none").ok().unwrap()), 500);
    }

    #[test]
    fn bad_text() {
        assert_eq!(settle("500").err(), Some("no slash"));
        assert_eq!(settle("many/1").err(), Some("bad count"));
    }
}
