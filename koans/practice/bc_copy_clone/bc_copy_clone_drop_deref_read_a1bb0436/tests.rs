#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weak() {
        assert_eq!(
            complaints("abc"),
            ["too short", "no digit", "only one case"]
        );
        assert_eq!(complaints("abcdefg9"), ["only one case"]);
    }
    #[test]
    fn strong() {
        assert!(complaints("Abcdefg9").is_empty());
    }
}
