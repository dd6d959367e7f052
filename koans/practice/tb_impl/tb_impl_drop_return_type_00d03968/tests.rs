#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn orange() {
        assert_eq!(channels("#ff8000"), Some(vec![255, 128, 0]));
    }
    #[test]
    fn wrong() {
        assert_eq!(channels("ff8000"), None);
        assert_eq!(channels("#fg"), None);
    }
}
