#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_counts() {
        assert_eq!(scan(-1, false), Err("-1 moons".to_string()));
        assert!(scan(256, true).is_err());
    }
}
