#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn leaves_out_skipped_fields() {
        let item =
            syn::parse_str("struct Coin { year: u16, #[skip] worn: bool, mint: Mint }").unwrap();
        let wanted = quote::quote! {
            impl Hash for Coin {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.year.hash(state);
                    self.mint.hash(state);
                }
            }
        };
        assert_eq!(hash(&item).to_string(), wanted.to_string());
    }
}
