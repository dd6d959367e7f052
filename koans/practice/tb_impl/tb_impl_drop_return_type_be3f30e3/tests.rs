#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known() {
        let d = Dictionary(vec![("dog", "hund"), ("cat", "kat")]);
        assert_eq!(d.translate("Dog").unwrap(), "hund");
        assert_eq!(d.translate("cat").unwrap(), "kat");
    }

    #[test]
    fn unknown() {
        let d = Dictionary(vec![("dog", "hund")]);
        assert!(d.translate("cow").is_err());
    }
}
