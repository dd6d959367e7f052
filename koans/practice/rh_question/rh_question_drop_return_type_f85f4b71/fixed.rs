use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Error, Ident, Token};

const KNOWN: [&str; 3] = ["admin", "editor", "guest"];

pub fn roles(arguments: TokenStream) -> syn::Result<Vec<String>> {
    let list = Punctuated::<Ident, Token![,]>::parse_terminated.parse2(arguments)?;
    let mut roles = Vec::with_capacity(list.len());
    for role in &list {
        let name = role.to_string();
        if !KNOWN.contains(&name.as_str()) {
            return Err(Error::new(role.span(), format!("there is no role {name}")));
        }
        if !roles.contains(&name) {
            roles.push(name);
        }
    }
    Ok(roles)
}
