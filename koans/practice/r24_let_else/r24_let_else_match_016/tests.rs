#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        let rates = Rates::parse("USD 1.25\nnonsense\nSEK 10\nGBP x");
        assert_eq!(rates.convert(5.0, "USD", "SEK"), Ok(40.0));
        assert_eq!(rates.convert(2.0, "EUR", "USD"), Ok(2.5));
        assert_eq!(
            rates.convert(1.0, "EUR", "GBP"),
            Err(UnknownCurrency("GBP".into()))
        );
    }
}
