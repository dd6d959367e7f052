#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn indents_all_but_the_first() {
        assert_eq!(
            Letter::parse("Dear Eve,\n\nall is well.\n\n-- Adam").render(),
            "Dear Eve,\n    all is well.\n-- Adam"
        );
    }
    #[test]
    fn works_unsigned() {
        assert_eq!(Letter::parse("one\n\n\n\ntwo").render(), "one\n    two");
    }
}
