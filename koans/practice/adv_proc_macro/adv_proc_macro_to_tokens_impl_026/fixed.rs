use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, ToTokens};

pub enum Kind {
    Integer,
    Text(u16),
}

impl ToTokens for Kind {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Kind::Integer => quote! { Integer },
            Kind::Text(limit) => quote! { Text<#limit> },
        });
    }
}

pub struct Column {
    name: Ident,
    kind: Kind,
}

impl Column {
    pub fn new(name: &str, kind: Kind) -> Self {
        Column {
            name: Ident::new(name, Span::call_site()),
            kind,
        }
    }
}

pub fn schema(columns: &[Column]) -> TokenStream {
    let names = columns.iter().map(|column| &column.name);
    let kinds = columns.iter().map(|column| &column.kind);
    quote! { schema! { #(#names: #kinds),* } }
}
