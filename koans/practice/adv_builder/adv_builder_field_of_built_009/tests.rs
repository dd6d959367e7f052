#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn class_of_sixty() {
        assert!(fits(&[20, 24], 16, 60));
        assert!(!fits(&[20, 24], 15, 60));
    }
    #[test]
    fn row_too_wide() {
        assert!(!fits(&[40], 30, 60));
    }
}
