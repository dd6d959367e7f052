#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn chooses() {
        assert_eq!(choose(&["C", "pt_BR", "de"], &["de", "pt"], "en"), "pt");
        assert_eq!(choose(&["eo"], &["de"], "en"), "en");
    }
    #[test]
    fn regions() {
        assert!(Locale::parse("de-at").unwrap().is_for("AT"));
        assert!(Locale::parse("DE").unwrap().is_for("CH"));
        assert!(!Locale::parse("de-at").unwrap().is_for("CH"));
    }
}
