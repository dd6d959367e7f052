use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Token};

mod keyword {
    syn::custom_keyword!(on);
}

pub struct Transition {
    pub from: Ident,
    pub to: Ident,
    pub event: Option<Ident>,
}

impl Parse for Transition {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let from = input.parse()?;
        input.parse::<Token![=>]>()?;
        let to = input.parse()?;
        let event = match input.parse::<Option<keyword::on>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Transition { from, to, event })
    }
}

pub struct Machine(pub Punctuated<Transition, Token![;]>);

impl Parse for Machine {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        Punctuated::parse_terminated(input).map(Machine)
    }
}
