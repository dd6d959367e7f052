#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut words = Words::default();
        words.scan(&"a + f(a, { 3; [a] }) + b".parse().unwrap(), 0);
        assert_eq!(
            (words.count("a"), words.count("b"), words.count("c")),
            (3, 1, 0)
        );
        assert_eq!(words.depth(), 3);
    }
    #[test]
    fn empty() {
        let mut words = Words::default();
        words.scan(&TokenStream::new(), 0);
        assert_eq!((words.depth(), words.count("x")), (0, 0));
    }
}
