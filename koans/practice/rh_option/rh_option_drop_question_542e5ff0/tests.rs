#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found() {
        let p = |lang: &[u8; 2], t: &str| Phrase {
            lang: *lang,
            text: t.to_string(),
        };
        let book = [p(b"en", "Hi"), p(b"fr", "Salut")];
        assert_eq!(greeting(&book, b"fr").unwrap().text, "Salut!");
        assert_eq!(greeting(&book, b"de").unwrap().text, "Hi!");
        assert_eq!(greeting(&book, b"de").unwrap().lang, *b"en");
        assert_eq!(book[1].text, "Salut");
    }

    #[test]
    fn empty() {
        assert!(greeting(&[], b"en").is_none());
    }
}
