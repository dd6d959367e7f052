#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn countries() {
        assert_eq!(country("1-ABC-234"), Some(Country::Belgium));
        assert_eq!(country("123 XYZ"), Some(Country::Estonia));
        assert_eq!(country("HH-AB 123"), Some(Country::Germany));
    }
    #[test]
    fn not_plates() {
        assert_eq!(country("hh-ab 123"), None);
        assert_eq!(country("ABCD-E 1"), None);
        assert_eq!(country("M-X 1a"), None);
    }
}
