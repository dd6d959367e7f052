#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn found() {
        let hit = find("a needle in hay", "needle").unwrap();
        assert_eq!(format!("{hit:#}"), "a *needle* in hay");
        assert_eq!(format!("{hit}"), "needle");
    }
    #[test]
    fn missing() {
        assert!(find("hay", "needle").is_none());
    }
}
