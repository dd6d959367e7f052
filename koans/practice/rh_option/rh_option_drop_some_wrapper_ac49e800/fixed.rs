use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields};

fn heading(field: &Field) -> String {
    let ident = field.ident.as_ref().unwrap();
    ident.to_string().trim_start_matches("r#").replace('_', " ")
}

pub fn csv_header(input: &DeriveInput) -> Option<TokenStream> {
    let name = &input.ident;
    let headings: Vec<String> = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => named.named.iter().map(heading).collect(),
            _ => return None,
        },
        _ => return None,
    };
    let header = headings.join(";");
    Some(quote! {
        impl #name {
            pub fn header() -> &'static str { #header }
        }
    })
}
