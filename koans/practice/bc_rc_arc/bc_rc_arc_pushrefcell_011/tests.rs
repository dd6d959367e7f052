#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        let (a, b, c) = (page("a"), page("b"), page("c"));
        link(&a, &b);
        link(&b, &c);
        link(&a, &c);
        assert_eq!(reachable(&a), ["a", "b", "c"]);
        assert_eq!(reachable(&c), ["c"]);
    }
}
