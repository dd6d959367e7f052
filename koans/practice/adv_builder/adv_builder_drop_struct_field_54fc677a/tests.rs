#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn generates() {
        let registers = [Register::new("ctrl", 0x10), Register::new("data", 0x200)];
        let chip: syn::Ident = syn::parse_str("spi").unwrap();
        let wanted = quote::quote! {
            pub mod spi {
                pub const CTRL: u16 = 0x0010;
                pub const DATA: u16 = 0x0200;
            }
        };
        assert_eq!(module(&chip, &registers).to_string(), wanted.to_string());
    }
    #[test]
    fn empty() {
        let chip: syn::Ident = syn::parse_str("nil").unwrap();
        assert_eq!(module(&chip, &[]).to_string(), "pub mod nil { }");
    }
}
