#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tags() {
        assert_eq!(price_tag(12.5, false), "12.50 EUR");
        assert_eq!(price_tag(3.0, true), "3.00 EUR now 1.5");
    }
}
