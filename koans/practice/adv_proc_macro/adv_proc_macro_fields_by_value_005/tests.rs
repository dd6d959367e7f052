#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn private_fields_only() {
        let item =
            syn::parse_str("struct Cask { pub wood: Wood, litres: u32, age: Years }").unwrap();
        let wanted = quote::quote! {
            impl Cask {
                pub fn litres(&self) -> &u32 { &self.litres }
                pub fn age(&self) -> &Years { &self.age }
            }
        };
        assert_eq!(getters(&item).to_string(), wanted.to_string());
    }
}
