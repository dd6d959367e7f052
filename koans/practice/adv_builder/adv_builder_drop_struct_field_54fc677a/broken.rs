use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, LitInt};

pub struct Register {
    address: u16,
}

impl Register {
    pub fn new(name: &str, address: u16) -> Self {
        Register {
            name: Ident::new(&name.to_uppercase(), Span::call_site()),
            address,
        }
    }

    fn constant(&self) -> TokenStream {
        let name = &self.name;
        let address = LitInt::new(&format!("{:#06x}", self.address), Span::call_site());
        quote! { pub const #name: u16 = #address; }
    }
}

pub fn module(chip: &Ident, registers: &[Register]) -> TokenStream {
    let constants = registers.iter().map(Register::constant);
    quote! { pub mod #chip { #(#constants)* } }
}
