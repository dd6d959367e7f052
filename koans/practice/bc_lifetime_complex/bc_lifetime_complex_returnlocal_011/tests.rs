#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn upper_only_when_needed() {
        let l = Label::new(" Ada ", "Bern");
        assert_eq!(l.lines(), ["Ada", "BERN"]);
        assert!(matches!(l.town, Cow::Owned(_)));
    }
    #[test]
    fn borrows() {
        assert!(matches!(
            Label::new("B", "OSLO").town,
            Cow::Borrowed("OSLO")
        ));
    }
}
