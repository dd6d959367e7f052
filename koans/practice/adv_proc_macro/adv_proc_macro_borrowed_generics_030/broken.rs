use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{parse_quote, ItemStruct};

pub fn view(mut item: ItemStruct) -> TokenStream {
    let owner = item.ident.clone();
    let view = format_ident!("{}View", owner);
    let arguments: Vec<_> = item.generics.type_params().map(|p| &p.ident).collect();
    item.generics.params.insert(0, parse_quote!('view));
    let parameters = &item.generics.params;
    quote! {
        pub struct #view<#parameters>(&'view #owner<#(#arguments),*>);
    }
}
