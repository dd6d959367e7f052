use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitInt, Token};

pub struct Portion {
    pub amount: u32,
    pub what: Ident,
}

pub struct Recipe {
    portions: Punctuated<Portion, Token![+]>,
}

impl Parse for Portion {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let amount = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Portion {
            amount,
            what: input.parse()?,
        })
    }
}

impl Parse for Recipe {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let portions = Punctuated::parse_separated_nonempty(input)?;
        Ok(Recipe { portions })
    }
}

impl Recipe {
    pub fn scaled(&self, by: u32) -> Vec<String> {
        self.portions
            .iter()
            .map(|p| format!("{} {}", p.amount * by, p.what))
            .collect()
    }
}
