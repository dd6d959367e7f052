use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Fields, ItemStruct};

pub fn newtype(item: &ItemStruct) -> syn::Result<TokenStream> {
    let name = &item.ident;
    let inner = match &item.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
        _ => return Err(Error::new(name.span(), "expected one unnamed field")),
    };
    Ok(quote! {
        impl From<#inner> for #name {
            fn from(inner: #inner) -> Self { #name(inner) }
        }
    })
}
