#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        assert_eq!(track_seconds("3:05 0:42").unwrap(), vec![185, 42]);
        assert_eq!(track_seconds("").unwrap(), Vec::<u32>::new());
    }

    #[test]
    fn rejects() {
        assert!(track_seconds("3:05 42").is_err());
        assert!(track_seconds("a:10").is_err());
        assert!(track_seconds("1:b").is_err());
    }
}
