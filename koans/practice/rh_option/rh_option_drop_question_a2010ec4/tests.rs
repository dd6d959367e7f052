#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_town() {
        let codes = HashMap::from([(221, ("Cologne".to_string(), 3))]);
        assert_eq!(town(&codes, "221/5566"), Ok(("Cologne".to_string(), 3)));
        assert_eq!(town(&codes, "0/1"), Ok(("operator".to_string(), 0)));
    }

    #[test]
    fn faults() {
        let codes = HashMap::new();
        assert_eq!(town(&codes, "30/12"), Err("unknown area 30".to_string()));
        assert_eq!(town(&codes, "3012"), Err("no area code".to_string()));
    }
}
