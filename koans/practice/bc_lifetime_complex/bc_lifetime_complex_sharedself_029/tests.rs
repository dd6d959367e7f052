#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn changes() {
        let mut p = Player::load("2 hello\n5 bye").unwrap();
        assert_eq!(p.visible(), None);
        assert!(p.tick(3));
        assert!(!p.tick(1));
        assert!(p.tick(1));
        assert_eq!(p.visible(), Some("bye"));
    }
    #[test]
    fn bad_script() {
        assert!(Player::load("x y").is_none());
    }
}
