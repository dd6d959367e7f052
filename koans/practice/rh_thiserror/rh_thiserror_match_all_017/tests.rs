#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers_tiles() {
        assert_eq!(key(2, 1, 3).unwrap(), 13);
    }
    #[test]
    fn statuses() {
        assert_eq!(key(2, 4, 0).unwrap_err().status(), 400);
        assert_eq!(key(13, 0, 0).unwrap_err().status(), 503);
        assert_eq!(key(20, 0, 0).unwrap_err().status(), 404);
    }
}
