use syn::parse::{Parse, ParseStream, Result};
use syn::{Ident, Lit, Token};

pub struct Conversion {
    pub unit: String,
    pub factor: f64,
}

impl Parse for Conversion {
    fn parse(input: ParseStream) -> Result<Self> {
        let minus: Option<Token![-]> = input.parse()?;
        let literal = input.parse::<Lit>()?;
        let factor = match &literal {
            Lit::Int(number) => number.base10_parse::<f64>()?,
            Lit::Float(number) => number.base10_parse::<f64>()?,
            _ => return Err(input.error("expected a factor")),
        };
        input.parse::<Token![=>]>()?;
        let unit = input.parse::<Ident>()?.to_string();
        Ok(Conversion {
            unit,
            factor: if minus.is_some() { -factor } else { factor },
        })
    }
}
