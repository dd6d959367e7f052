#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lends() {
        let mut lines = Lines::of("a \nbb\n");
        assert_eq!(lines.lend(), Some("a"));
        assert_eq!(lines.lend(), Some("bb"));
        assert_eq!(lines.lend(), None);
    }
    #[test]
    fn counts() {
        assert_eq!(count(Lines::of("x\n\ny"), |l| !l.is_empty()), 2);
    }
}
