#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn built_in() {
        assert_eq!(convert(4.0, "EUR", "USD"), Some(5.0));
        assert_eq!(convert(4.0, "EUR", "XXX"), None);
    }
    #[test]
    fn added() {
        set_rate("SEK", 10.0);
        assert_eq!(convert(2.5, "USD", "SEK"), Some(20.0));
    }
}
