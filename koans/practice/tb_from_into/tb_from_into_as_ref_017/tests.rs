#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn literals() {
        let matcher = Matcher::new(&["Error", "panic"]);
        assert_eq!(count(["ERROR 5", "fine", "panicked"], &matcher), 2);
    }
    #[test]
    fn owned() {
        let matcher = Matcher::new(&["x".to_string()]);
        assert_eq!(count(vec!["Xylophone".to_string()], &matcher), 1);
    }
}
