#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn translates() {
        let t = Translator::new(
            &[("good", "buono"), ("wine", "vino")],
            &[("of course", "certo")],
        );
        assert_eq!(
            t.translate("of course, good wine, cheers"),
            "certo, buono vino, cheers"
        );
        assert_eq!(t.translate("wine of course"), "vino of course");
    }
}
