#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good_message() {
        assert_eq!(lint("Add tides\n\nThey matter."), []);
        assert_eq!(lint(""), []);
    }
    #[test]
    fn flaws() {
        assert_eq!(lint("fixup! tides\nmore"), [Flaw::Fixup, Flaw::NoBlankLine]);
        assert_eq!(lint(&"x".repeat(51)), [Flaw::LongTitle(51)]);
        assert_eq!(lint("a\n\nb\nTODO c"), [Flaw::Marker]);
    }
}
