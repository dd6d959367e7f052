#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn detects() {
        assert_eq!(detect("HET is een fiets"), Some(Language::Dutch));
        assert_eq!(detect("¿qué hora es?"), Some(Language::Spanish));
        assert_eq!(detect("tea,The tea"), Some(Language::English));
        assert_eq!(detect("42"), None);
    }
}
