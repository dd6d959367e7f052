#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_method_per_field() {
        let out = methods(&syn::parse_str("{ url: Url, pub tries: u8 }").unwrap());
        let wanted = quote::quote! {
            pub fn with_url(mut self, url: Url) -> Self { self.url = url; self }
            pub fn with_tries(mut self, tries: u8) -> Self { self.tries = tries; self }
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn nothing_to_build() {
        assert!(methods(&syn::parse_str("{}").unwrap()).is_empty());
    }
}
