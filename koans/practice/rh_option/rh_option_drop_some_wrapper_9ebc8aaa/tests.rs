#[cfg(test)]
mod tests {
    use super::*;
    fn v(password: &str) -> Vec<String> {
        violations(
            &Policy {
                min_length: 6,
                banned: vec!["admin", "letmein"],
            },
            password,
        )
    }
    #[test]
    fn checks() {
        assert!(v("blue-tit").is_empty());
        assert_eq!(v("my-Admin"), ["contains a banned word"]);
        assert_eq!(v("aaa"), ["shorter than 6", "all one letter"]);
    }
}
