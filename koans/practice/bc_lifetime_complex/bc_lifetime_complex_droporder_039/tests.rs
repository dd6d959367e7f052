#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn completes() {
        assert_eq!(complete(&[b"tea tar", b"ten tea to"], "te"), ["tea", "ten"]);
        assert!(complete(&[b"abc"], "x").is_empty());
    }
    #[test]
    fn dedups() {
        let mut p = Prefixes::default();
        p.insert("b");
        p.insert("b");
        assert_eq!(p.starting(""), ["b"]);
    }
}
