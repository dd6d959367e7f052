use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemEnum, Variant};

fn plain(variant: &Variant) -> bool {
    variant.fields.is_empty()
}

fn all_plain(item: &ItemEnum) -> bool {
    item.variants.iter().all(plain)
}

pub fn expand(item: ItemEnum) -> TokenStream {
    if !all_plain(&item) {
        return quote! { compile_error!("variants must not hold data"); };
    }
    let name = &item.ident;
    let variants = item.variants.iter().map(|v| &v.ident);
    let count = item.variants.len();
    quote! {
        #item
        impl #name {
            pub const ALL: [#name; #count] = [#(#name::#variants),*];
        }
    }
}
