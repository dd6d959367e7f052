#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hooks_are_sorted() {
        let mut host = Host::default();
        host.install("a");
        assert_eq!(host.fire(1), 1);
        host.install("b");
        assert_eq!(host.fire(2), 3);
        assert_eq!(host.finish(), ["A:1", "A:2", "B:2"]);
    }
}
