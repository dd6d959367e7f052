#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn postal_zones() {
        let mut zones = LookupBuilder::pairs([("DE", 1), ("US", 4)]);
        zones.alias("AT", &"DE").alias("XX", &"YY");
        let zones = zones.otherwise(9);
        assert_eq!(
            ["DE", "AT", "US", "XX"].map(|c| *zones.ask(&c)),
            [1, 1, 4, 9]
        );
    }
}
