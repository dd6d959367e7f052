#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_the_table() {
        let out = derive_record(quote::quote! { struct LoanEntry { id: u8 } }).unwrap();
        let wanted = quote::quote! { impl Record for LoanEntry { const TABLE: &'static str = "loan_entry"; } };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn only_types() {
        assert!(derive_record(quote::quote! { fn x() {} }).is_err());
    }
}
