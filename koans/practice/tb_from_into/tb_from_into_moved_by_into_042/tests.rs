#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wide() {
        assert_eq!(
            stats("ä00".to_string()),
            Stats {
                chars: 3,
                bytes: 4,
                zeros: 2
            }
        );
    }
    #[test]
    fn lines() {
        assert_eq!(
            report(vec!["".to_string(), "10".to_string()]),
            ["0/0/0", "2/2/1"]
        );
    }
}
