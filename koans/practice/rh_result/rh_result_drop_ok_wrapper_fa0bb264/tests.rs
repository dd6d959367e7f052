#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_cost_more() {
        assert_eq!(night_rate(&2, "80"), Ok(80.0));
        assert_eq!(night_rate(&7, "80"), Ok(120.0));
    }

    #[test]
    fn price_must_be_a_number() {
        assert!(night_rate(&1, "cheap").is_err());
    }
}
