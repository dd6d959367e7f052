#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn senior_first() {
        let s = |name: &str, years| Sailor {
            name: name.into(),
            years,
        };
        assert_eq!(
            watch_order(&[s("Zoe", 3), s("Bo", 9), s("Al", 3)]),
            ["Bo", "Al", "Zoe"]
        );
        assert!(s("a", 2) < s("b", 1));
    }
}
