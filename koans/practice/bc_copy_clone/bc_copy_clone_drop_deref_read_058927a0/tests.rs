#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn breads() {
        let l = |s: &str, n| (s.to_string(), n);
        let order = Order {
            lines: vec![l("rye bread", 2), l("bun", 9), l("oat bread", 1)],
        };
        assert_eq!(order.breads().collect::<Vec<_>>(), [("rye", 2), ("oat", 1)]);
    }
}
