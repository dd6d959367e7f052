#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        let s = new_game(false);
        assert_eq!(s.level, 1);
        assert!(s.items.0.is_empty());
        assert_eq!(s.items.1, 0);
    }

    #[test]
    fn bonus() {
        let s = new_game(true);
        assert_eq!(s.level, 1);
        assert_eq!(s.items.0, ["lantern"]);
        assert_eq!(s.items.1, 50);
    }
}
