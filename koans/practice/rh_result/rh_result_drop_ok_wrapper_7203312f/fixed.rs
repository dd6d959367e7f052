use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, Token};

#[derive(Debug)]
pub struct Setting {
    pub name: Ident,
    pub value: u32,
}

impl Parse for Setting {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let literal: LitInt = input.parse()?;
        let value = literal.base10_parse()?;
        if name == "retries" && value > 10 {
            return Err(syn::Error::new(literal.span(), "more than ten retries"));
        }
        Ok(Setting { name, value })
    }
}
