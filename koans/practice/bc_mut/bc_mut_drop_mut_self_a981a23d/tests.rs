#[cfg(test)]
mod tests {
    use super::*;

    fn quote(text: &str) -> Quote {
        text.parse().unwrap()
    }

    #[test]
    fn quote_text() {
        let parsed = quote("ACME@12.5");
        assert_eq!((&*parsed.symbol, parsed.price), ("ACME", 12.5));
        let error = "ACME 12".parse::<Quote>().unwrap_err();
        assert_eq!(error, FeedError::Malformed("ACME 12".to_string()));
        assert!("ACME@x".parse::<Quote>().is_err());
    }

    #[test]
    fn alarms() {
        let mut rung = Vec::new();
        let mut alarm = Alarm::new(1.0, 5.0, |quote| rung.push(quote.price));
        alarm.watch(&[quote("A@5"), quote("A@9")]);
        alarm.watch(&[quote("B@0.5")]);
        assert_eq!(rung, [9.0, 0.5]);
    }
}
