use quote::ToTokens;
use syn::{Fields, ItemStruct};

#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    pub label: String,
    pub rust_type: String,
}

pub fn columns(source: &str) -> syn::Result<Vec<Column>> {
    let item: ItemStruct = syn::parse_str(source)?;
    let tuple = matches!(item.fields, Fields::Unnamed(_));
    let columns = item.fields.iter().enumerate().map(|(at, field)| Column {
        label: match &field.ident {
            Some(ident) if !tuple => ident.to_string(),
            _ => format!("#{at}"),
        },
        rust_type: field.ty.to_token_stream().to_string().replace(' ', ""),
    });
    columns.collect()
}
