#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_rest() {
        let b = Options {
            width: 80,
            indent: 8,
            suffix: ".rs".into(),
        };
        let n = narrower(&b, 20);
        assert_eq!((n.width, n.indent, n.suffix.as_str()), (60, 8, ".rs"));
    }

    #[test]
    fn saturates() {
        let n = narrower(
            &Options {
                width: 3,
                ..Default::default()
            },
            9,
        );
        assert_eq!((n.width, n.indent, n.suffix.as_str()), (0, 0, ""));
    }
}
