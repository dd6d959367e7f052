#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn translates() {
        let table: Table = syn::parse_str(r#"{ "yes": "ja", "no": "nein" }"#).unwrap();
        assert_eq!(
            (table.translate("no"), table.translate("maybe")),
            ("nein", "maybe")
        );
    }
    #[test]
    fn twice() {
        let error = syn::parse_str::<Table>(r#"{ "a": "b", "a": "c" }"#).unwrap_err();
        assert_eq!(error.to_string(), "key is listed twice");
    }
}
