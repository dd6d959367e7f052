#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let flight = |number, codeshare| Flight {
            carrier: "LH".into(),
            number,
            codeshare,
        };
        assert_eq!(parse("lh 402"), Some(flight(402, false)));
        assert_eq!(parse("LH7*"), Some(flight(7, true)));
        assert_eq!(parse("L402"), None);
        assert_eq!(parse("LHx"), None);
    }
}
