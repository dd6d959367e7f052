#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn chain_of_command() {
        let guard = |name, reports_to, radio| Guard {
            name,
            reports_to,
            radio,
        };
        let roster = Roster::of(vec![
            guard("Kay", None, Some(71)),
            guard("Lou", Some(0), None),
            guard("Max", Some(1), Some(3)),
        ]);
        assert_eq!(roster.supervisor("Lou"), Some("Kay"));
        assert_eq!(roster.supervisor("Kay"), None);
        assert_eq!(roster.radio("Lou"), Some(71));
        assert_eq!(roster.radio("Max"), None);
        assert_eq!(roster.radio("Nobody"), None);
    }
}
