use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Field, FieldsNamed};

fn method(field: &Field) -> Option<TokenStream> {
    let name = &field.ident;
    let method = format_ident!("with_{}", name);
    let ty = &field.ty;
    Some(quote! {
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #name;
            self
        }
    })
}

pub fn methods(fields: &FieldsNamed) -> TokenStream {
    fields.named.iter().filter_map(method).collect()
}
