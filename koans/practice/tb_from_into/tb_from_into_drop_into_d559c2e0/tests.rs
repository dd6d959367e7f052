#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aligns_short_lines_only() {
        assert!(matches!(
            align("long", 4, Align::Right),
            Cow::Borrowed("long")
        ));
        assert_eq!(align("ab", 4, Align::Right), "  ab");
        assert_eq!(align("ab", 4, Align::Centre), " ab ");
    }
}
