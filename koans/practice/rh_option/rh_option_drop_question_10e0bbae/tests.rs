#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeds() {
        let mut c = Checksum::default();
        assert_eq!(c.feed("a").unwrap(), 10);
        assert_eq!(c.feed("2").unwrap(), 21);
        assert_eq!(Checksum::default().feed("A2").unwrap(), 21);
        assert_eq!(Checksum::default().feed("0F").unwrap(), 15);
    }

    #[test]
    fn bad_symbol() {
        let mut c = Checksum::default();
        c.feed("b").unwrap();
        assert!(c.feed("1g").is_none());
        assert_eq!(c.feed("").unwrap(), 11);
    }
}
