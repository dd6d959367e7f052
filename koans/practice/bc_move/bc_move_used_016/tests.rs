#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks() {
        let (f, n) = rank(
            vec![
                ("Ann".to_string(), 70),
                ("Ben".to_string(), 95),
                ("Cat".to_string(), 61),
            ],
            80,
        );
        assert_eq!(f, vec![("Cat".to_string(), 61), ("Ann".to_string(), 70)]);
        assert_eq!(n, vec!["Ann: 70s", "Ben: 95s", "Cat: 61s"]);
    }

    #[test]
    fn at_limit() {
        let (f, n) = rank(vec![("Zed".to_string(), 10)], 10);
        assert_eq!(f.len(), 1);
        assert_eq!(n, vec!["Zed: 10s"]);
    }
}
