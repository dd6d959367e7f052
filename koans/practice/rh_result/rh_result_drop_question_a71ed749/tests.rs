#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes() {
        assert_eq!(
            decode(b"Les Pins - 1997").unwrap(),
            Cask {
                vineyard: "Les Pins".into(),
                year: 1997
            }
        );
        assert_eq!(oldest(&[b"A-2001", b"B-1988"]).unwrap(), Some(1988));
    }
    #[test]
    fn fails() {
        assert_eq!(decode(b"Les Pins-old").unwrap_err().to_string(), "Les Pins");
        assert_eq!(
            oldest(&[b"Les Pins"]).unwrap_err().to_string(),
            "label has no year"
        );
    }
}
