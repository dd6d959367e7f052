#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unanimous() {
        assert!(is_unanimous(&[true, true]));
        assert!(is_unanimous(&[false; 3]));
    }
    #[test]
    fn split() {
        assert!(!is_unanimous(&[true, false]));
    }
}
