#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits() {
        assert_eq!(sigil("$path").unwrap(), ('$', "path"));
        assert_eq!(sigil("§12").unwrap(), ('§', "12"));
    }

    #[test]
    fn rejects_other_words() {
        assert!(sigil("path").is_err());
        assert!(sigil("$abcdefghijklmnopqrst").is_err());
    }

    #[test]
    fn rejects_empty_word() {
        assert!(sigil("").is_err());
    }
}
