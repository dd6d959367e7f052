#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorts() {
        let item: syn::ItemEnum = syn::parse_str("enum Code { Lost, Gone(u8), Busy }").unwrap();
        assert!(!is_sorted(&item));
        assert_eq!(
            sorted(item),
            quote::quote! { enum Code { Busy, Gone(u8), Lost } }.to_string()
        );
    }
    #[test]
    fn already_sorted() {
        assert!(is_sorted(
            &syn::parse_str("enum Code { Busy, Lost }").unwrap()
        ));
    }
}
