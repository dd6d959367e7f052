use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemStruct, Visibility};

pub fn getters(item: &ItemStruct) -> TokenStream {
    let mut methods = TokenStream::new();
    for field in &item.fields {
        if !matches!(field.vis, Visibility::Inherited) {
            continue;
        }
        let (name, ty) = (&field.ident, &field.ty);
        methods.extend(quote! {
            pub fn #name(&self) -> &#ty { &self.#name }
        });
    }
    let owner = &item.ident;
    quote! { impl #owner { #methods } }
}
