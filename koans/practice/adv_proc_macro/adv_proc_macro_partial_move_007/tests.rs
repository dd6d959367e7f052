#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lists_variants() {
        let out = expand(syn::parse_str("enum Suit { Cups, Swords }").unwrap());
        let wanted = quote::quote! {
            enum Suit { Cups, Swords }
            impl Suit { pub const ALL: [Suit; 2usize] = [Suit::Cups, Suit::Swords]; }
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn refuses_data() {
        let out = expand(syn::parse_str("enum Suit { Cups(u8) }").unwrap());
        assert!(out.to_string().starts_with("compile_error !"));
    }
}
