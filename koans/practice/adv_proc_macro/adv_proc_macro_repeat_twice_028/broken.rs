use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemStruct;

pub fn diff(item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
    let labels = item
        .fields
        .iter()
        .flat_map(|field| &field.ident)
        .map(|ident| ident.to_string());
    quote! {
        impl #name {
            pub fn diff(&self, other: &Self) -> Vec<&'static str> {
                let mut changed = Vec::new();
                #(if self.#fields != other.#fields { changed.push(#labels); })*
                changed
            }
            pub fn reset(&mut self) {
                #(self.#fields = Default::default();)*
            }
        }
    }
}
