#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_the_rest() {
        let year = season(7, 10);
        assert_eq!(year.wins, 7);
        assert_eq!(year.losses, 3);
    }

    #[test]
    fn describes_a_team() {
        let table = BTreeMap::from([("Bears".to_string(), season(2, 3))]);
        let line = describe(&table, "Bears").unwrap();
        assert_eq!(line, "Bears after 3: Season { wins: 2, losses: 1 }");
        assert_eq!(describe(&table, "Lions"), None);
    }
}
