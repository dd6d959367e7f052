#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_planks() {
        assert_eq!(planks(" 2", "4 "), Ok(72));
        assert_eq!(side("5"), Ok(15));
    }

    #[test]
    fn unreadable_sides() {
        assert!(planks("long", "4").is_err());
        assert!(planks("2", "").is_err());
    }
}
