use std::collections::HashMap;
use syn::parse::{Parse, ParseStream};
use syn::{braced, LitStr, Token};

#[derive(Debug, Default)]
pub struct Table {
    texts: HashMap<String, String>,
}

impl Table {
    pub fn translate<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts.get(key).map_or(key, String::as_str)
    }
}

impl Parse for Table {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let content;
        braced!(content in input);
        let mut table = Table::default();
        while !content.is_empty() {
            let key: LitStr = content.parse()?;
            content.parse::<Token![:]>()?;
            let text: LitStr = content.parse()?;
            if table.texts.insert(key, text).is_some() {
                return Err(syn::Error::new(key.span(), "key is listed twice"));
            }
            content.parse::<Option<Token![,]>>()?;
        }
        Ok(table)
    }
}
