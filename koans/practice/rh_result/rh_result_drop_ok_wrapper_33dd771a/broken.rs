use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{ItemFn, LitInt};

fn build(count: TokenStream, body: TokenStream) -> syn::Result<TokenStream> {
    let literal: LitInt = syn::parse2(count)?;
    let count: u8 = literal.base10_parse()?;
    let function: ItemFn = syn::parse2(body)?;
    let name = &function.sig.ident;
    let tests = (0..count).map(|seed| {
        let test = format_ident!("{}_{}", name, seed);
        quote! { #[test] fn #test() { #name(#seed) } }
    });
    quote! { #function #(#tests)* }
}

pub fn repeat(count: TokenStream, body: TokenStream) -> TokenStream {
    build(count, body).unwrap_or_else(|error| error.to_compile_error())
}
