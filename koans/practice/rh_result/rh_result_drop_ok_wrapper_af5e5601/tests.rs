#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes() {
        assert_eq!(decode(&[72, 105], 0).unwrap(), "Hi");
        assert_eq!(decode(&[71, 104], 1).unwrap(), "Hi");
        assert_eq!(decode(&[], 3).unwrap(), "");
    }

    #[test]
    fn rejects() {
        assert!(decode(&[0xD800], 0).is_err());
        assert!(decode(&[65, 7], 0).is_err());
    }
}
