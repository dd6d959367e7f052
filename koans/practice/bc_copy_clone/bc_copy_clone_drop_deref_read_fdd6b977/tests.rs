#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_offset() {
        assert_eq!(offset("page=3&size=20"), Some(60));
        assert_eq!(offset("size=5&x=1&page=2"), Some(10));
    }

    #[test]
    fn needs_every_part() {
        assert_eq!(offset("page=3"), None);
        assert_eq!(offset("page=3&size"), None);
        assert_eq!(offset("page=3&size=big"), None);
    }
}
