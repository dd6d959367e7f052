#[cfg(test)]
mod tests {
    use super::*;
    #[derive(Debug, PartialEq)]
    struct Volume(u8);
    #[test]
    fn by_type() {
        let mut s = Settings::default();
        assert!(!s.set(Volume(3)));
        assert!(s.set(Volume(4)));
        assert_eq!(s.get::<Volume>(), Some(&Volume(4)));
        assert_eq!(s.get::<u8>(), None);
    }
    #[test]
    fn default() {
        assert_eq!(*Settings::default().get_or(&7u16), 7);
    }
}
