#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round() {
        let s = |n: &str, lat| Stop {
            name: n.to_string(),
            at: Position(lat, 8.0),
        };
        assert!(is_round_trip(&[
            s("Mill", 1.0),
            s("Inn", 2.0),
            s("Mill", 1.0)
        ]));
    }

    #[test]
    fn not_round() {
        let s = |n: &str, lat| Stop {
            name: n.to_string(),
            at: Position(lat, 8.0),
        };
        assert!(!is_round_trip(&[s("Mill", 1.0), s("Mill", 2.0)]));
        assert!(!is_round_trip(&[s("Mill", 1.0), s("Inn", 1.0)]));
        assert!(!is_round_trip(&[s("Mill", 1.0)]));
        assert!(!is_round_trip(&[]));
    }
}
