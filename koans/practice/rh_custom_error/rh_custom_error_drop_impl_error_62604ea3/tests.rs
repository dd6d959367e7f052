#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        let rates = Rates::default();
        rates.set("EUR/USD 1.25").unwrap();
        rates
    }

    #[test]
    fn codes() {
        let error = Currency::try_from("franc").unwrap_err();
        assert_eq!(error.to_string(), "\"franc\" is no currency");
        assert_eq!(
            Currency::try_from("chf"),
            Err(DeskError::Code("chf".into()))
        );
    }

    #[test]
    fn rate_lines() {
        let text = |line: &str| rates().set(line).unwrap_err().to_string();
        assert_eq!(text("EUR/USD"), "no rate");
        assert_eq!(text("EUR 1.0"), "no pair in EUR");
        assert_eq!(text("EUR/us 1.0"), "\"us\" is no currency");
        assert_eq!(text("EUR/USD x"), "invalid float literal");
    }
}
