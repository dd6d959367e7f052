use syn::{Field, Lit, Meta, MetaNameValue};

#[derive(Debug, PartialEq)]
pub enum Preset {
    Flag(bool),
    Count(u64),
    Text(String),
}

fn preset(pair: &MetaNameValue) -> syn::Result<Preset> {
    Ok(match &pair.lit {
        Lit::Bool(flag) => Preset::Flag(flag.value),
        Lit::Int(number) => Preset::Count(number.base10_parse()?),
        Lit::Str(text) => Preset::Text(text.value()),
        other => return Err(syn::Error::new(other.span(), "no such preset")),
    })
}

pub fn presets(field: &Field) -> syn::Result<Vec<Preset>> {
    let metas = field
        .attrs
        .iter()
        .filter_map(|attribute| attribute.parse_meta().ok());
    metas
        .filter_map(|meta| match meta {
            Meta::NameValue(pair) if pair.path.is_ident("preset") => Some(preset(&pair)),
            _ => None,
        })
        .collect()
}
