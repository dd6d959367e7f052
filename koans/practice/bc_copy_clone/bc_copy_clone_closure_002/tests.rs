#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tones() {
        assert_eq!(
            dialogue("Ana Roth", &[9, 10]),
            ["Good morning, Ana Roth", "Roth"]
        );
    }
    #[test]
    fn afternoon() {
        assert_eq!((voices("Bo".into()).polite)(15), "Good day, Bo");
    }
}
