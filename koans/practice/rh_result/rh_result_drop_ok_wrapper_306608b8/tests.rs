#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_ratio() {
        let found = ratio("3/40").ok().unwrap();
        assert_eq!((found.top, found.bottom), (3, 40));
    }

    #[test]
    fn finds_faults() {
        assert_eq!(ratio("half").err(), Some("half".to_string()));
        assert_eq!(ratio("a/2").err(), Some("bad top".to_string()));
        assert_eq!(ratio("1/").err(), Some("bad bottom".to_string()));
    }
}
