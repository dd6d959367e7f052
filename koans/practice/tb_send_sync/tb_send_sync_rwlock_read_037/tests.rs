#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cached() {
        let dns = Dns::default();
        assert_eq!(dns.resolve("a"), 7 * 31 + 97);
        assert_eq!(dns.resolve("a"), 314);
        assert_eq!(dns.warm_up(&["a", "b", "c"]), 3);
    }
}
