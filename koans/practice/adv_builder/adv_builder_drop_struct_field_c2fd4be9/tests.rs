#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let d = |s: &str, hits| Domain {
            host: s.to_string(),
            hits,
        };
        let log = [d("rust.org", 2), d("Rust.ORG", 3), d("rust.com", 9)];
        assert_eq!(hits_of(&log, &d("RUST.org", 0)), 5);
        assert_eq!(hits_of(&log, &d("rust.com", 0)), 9);
    }

    #[test]
    fn absent() {
        let d = |s: &str, hits| Domain {
            host: s.to_string(),
            hits,
        };
        assert_eq!(hits_of(&[d("a", 1)], &d("b", 1)), 0);
    }
}
