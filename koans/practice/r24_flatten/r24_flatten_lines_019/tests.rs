#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn learns() {
        let mut cards = load(&b"Hund\tdog\n# comment\nKatze\tcat\n"[..]).unwrap();
        assert_eq!(cards.len(), 2);
        assert!(cards[0].answer("Dog"));
        assert!(cards[0].answer("dog"));
        assert_eq!(cards[0].box_number, 3);
        assert!(!cards[0].answer("cat"));
        assert_eq!(cards[0].box_number, 1);
    }
    #[test]
    fn needs_cards() {
        assert_eq!(
            load(&b"nothing"[..]).unwrap_err().kind(),
            io::ErrorKind::InvalidData
        );
    }
}
