#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unset() {
        assert_eq!(language("KOAN_NO_SUCH_LOCALE"), "en");
        assert_eq!(greeting("KOAN_NO_SUCH_LOCALE"), "hello");
    }
    #[test]
    fn set() {
        std::env::set_var("KOAN_LOCALE_A", "NL_BE.UTF-8");
        assert_eq!(language("KOAN_LOCALE_A"), "nl");
        std::env::set_var("KOAN_LOCALE_B", "fr.UTF-8");
        assert_eq!(language("KOAN_LOCALE_B"), "fr");
        assert_eq!(greeting("KOAN_LOCALE_A"), "hallo");
        assert_eq!(greeting("KOAN_LOCALE_B"), "salut");
    }
}
