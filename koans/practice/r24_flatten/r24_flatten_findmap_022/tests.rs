#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn gates() {
        let flight = |code: &str, gate: Option<&str>| Flight {
            code: code.into(),
            gate: gate.map(Into::into),
        };
        let airport = Airport {
            flights: vec![
                flight("X", None),
                flight("LH44", Some("B7")),
                flight("AF1", Some("A2")),
            ],
        };
        assert_eq!(airport.gate("AF1"), Some("A2"));
        assert_eq!(airport.gate("BA9"), None);
        assert_eq!(airport.first_open_gate(), Some("B7"));
        assert_eq!(airport.first_number(), Some(44));
    }
    #[test]
    fn closed() {
        let airport = Airport { flights: vec![] };
        assert_eq!(
            (airport.first_open_gate(), airport.first_number()),
            (None, None)
        );
    }
}
