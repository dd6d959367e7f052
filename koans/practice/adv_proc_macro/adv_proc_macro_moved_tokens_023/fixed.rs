use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

fn statements(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .filter(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';'))
        .count()
}

pub fn timed(label: &str, body: TokenStream) -> TokenStream {
    if body.is_empty() {
        return TokenStream::new();
    }
    let count = statements(body.clone());
    let block = Group::new(Delimiter::Brace, body);
    quote! {
        let clock = Clock::start(#label, #count);
        let result = #block;
        clock.stop();
        result
    }
}
