#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn differences() {
        let changed: Vec<String> = compare("a\nb\nc", "a\nB\nC")
            .map(|p| format!("{}>{}", p.old, p.new))
            .collect();
        assert_eq!(changed, ["b>B", "c>C"]);
    }
    #[test]
    fn same() {
        assert!(compare("x", "x").next().is_none());
    }
}
