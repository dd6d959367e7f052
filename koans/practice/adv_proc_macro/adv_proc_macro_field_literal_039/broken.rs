use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{parse_quote, Field, Fields, ItemStruct, Visibility};

fn counter(name: &str) -> Field {
    Field {
        vis: Visibility::Inherited,
        ident: Some(Ident::new(name, Span::call_site())),
        ty: parse_quote!(u64),
    }
}

pub fn revised(mut item: ItemStruct) -> Option<TokenStream> {
    let Fields::Named(fields) = &mut item.fields else {
        return None;
    };
    fields.named.push(counter("revision"));
    Some(item.into_token_stream())
}
