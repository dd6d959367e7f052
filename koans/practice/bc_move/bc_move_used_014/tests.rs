#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain() {
        assert_eq!(split_row("a;bc;d"), vec!["a", "bc", "d"]);
        assert_eq!(split_row("x;"), vec!["x", ""]);
    }

    #[test]
    fn quotes() {
        assert_eq!(split_row("\"a;b\";c"), vec!["a;b", "c"]);
        assert_eq!(split_row(""), vec![""]);
    }
}
