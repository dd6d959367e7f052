#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        let out = newtype(&syn::parse_str("struct Celsius(pub f32);").unwrap()).unwrap();
        let wanted = quote::quote! {
            impl From<f32> for Celsius { fn from(inner: f32) -> Self { Celsius(inner) } }
        };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn rejects() {
        for source in ["struct P(u8, u8);", "struct P { x: u8 }", "struct P;"] {
            assert!(newtype(&syn::parse_str(source).unwrap()).is_err());
        }
    }
}
