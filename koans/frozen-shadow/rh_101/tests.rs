#[cfg(test)]
mod tests {
    use super::*;
    fn player(name: &str, rolls: &str) -> Player {
        Player {
            name: name.to_string(),
            rolls: rolls.to_string(),
        }
    }
    #[test]
    fn pins_add_up() {
        assert_eq!(player("Jo", "3 X - 4").pins().unwrap(), 16);
        assert_eq!(player("Jo", "").pins().unwrap(), 0);
    }
    #[test]
    fn bad_rolls_are_reported() {
        assert!(player("Jo", "3 x").pins().is_err());
        assert!(winner(&[player("Jo", "5"), player("Di", "four")]).is_err());
    }
    #[test]
    fn winners() {
        assert_eq!(
            winner(&[player("Jo", "5 2"), player("Di", "X"), player("Al", "8")]).unwrap(),
            Some("Di")
        );
        assert_eq!(
            winner(&[player("Al", "8 1 1"), player("Di", "X")]).unwrap(),
            Some("Al")
        );
        assert_eq!(winner(&[]).unwrap(), None);
    }
}
