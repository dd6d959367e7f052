#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds_a_field() {
        let out = revised(syn::parse_str("struct Note { text: String }").unwrap()).unwrap();
        let wanted = quote::quote! { struct Note { text: String, revision: u64 } };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn tuple_structs_stay() {
        assert!(revised(syn::parse_str("struct Note(String);").unwrap()).is_none());
    }
}
