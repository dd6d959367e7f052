#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves() {
        assert_eq!(step((1, 1), "north 4").unwrap(), (1, 5));
        assert_eq!(step((1, 1), " east -3").unwrap(), (-2, 1));
    }

    #[test]
    fn rejects() {
        assert!(step((0, 0), "").is_err());
        assert!(step((0, 0), "north").is_err());
        assert!(step((0, 0), "north x").is_err());
        assert!(step((0, 0), "up 1").is_err());
    }
}
