use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub struct Flags<'n> {
    pub owner: &'n str,
    pub names: &'n [&'n str],
}

impl Flags<'_> {
    pub fn constants(&self) -> TokenStream {
        let constant = |(bit, name): (usize, &&str)| {
            let name = name.to_uppercase();
            format!("pub const {name}: u32 = 1 << {bit}usize;")
        };
        self.names.iter().enumerate().map(constant).collect()
    }

    pub fn all(&self) -> TokenStream {
        let owner = format_ident!("{}", self.owner);
        let names = self
            .names
            .iter()
            .map(|name| format_ident!("{}", name.to_uppercase()));
        quote! { #(#owner::#names)|* }
    }
}
