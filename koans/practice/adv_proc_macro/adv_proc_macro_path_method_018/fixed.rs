use proc_macro2::TokenStream;
use quote::quote;
use syn::{Field, ItemStruct};

fn skipped(field: &Field) -> bool {
    field
        .attrs
        .iter()
        .any(|attribute| attribute.path.is_ident("skip"))
}

pub fn hash(item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let hashed = item
        .fields
        .iter()
        .filter(|field| !skipped(field))
        .map(|field| &field.ident);
    quote! {
        impl Hash for #name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                #(self.#hashed.hash(state);)*
            }
        }
    }
}
