use proc_macro2::{Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};

pub struct Length {
    pub amount: u32,
    pub unit: &'static str,
}

impl ToTokens for Length {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend([TokenTree::Literal(Literal::u32_unsuffixed(self.amount))]);
        if self.amount != 0 {
            tokens.extend([TokenTree::Ident(format_ident!("{}", self.unit))]);
        }
    }
}

pub struct Rule(pub &'static str, pub Vec<Length>);

impl ToTokens for Rule {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let property = format_ident!("{}", self.0);
        let lengths = &self.1;
        tokens.extend(quote! { #property: #(#lengths)* });
        tokens.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
    }
}
