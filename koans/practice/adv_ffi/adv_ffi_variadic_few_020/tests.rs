#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn majors() {
        assert!(same_major("12.4", "12.9.1"));
        assert!(!same_major("1.4", "12.4"));
        assert!(!same_major("1\0", "1"));
    }
    #[test]
    fn filters() {
        assert_eq!(compatible("2.0", &["1.9", "2.7", "20.1"]), ["2.7"]);
    }
}
