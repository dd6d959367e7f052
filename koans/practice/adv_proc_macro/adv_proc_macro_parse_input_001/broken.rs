use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn expand(input: &DeriveInput) -> TokenStream {
    let ident = &input.ident;
    let table = snake(&ident.to_string());
    quote! {
        impl Record for #ident {
            const TABLE: &'static str = #table;
        }
    }
}

pub fn derive_record(tokens: TokenStream) -> syn::Result<TokenStream> {
    Ok(expand(&tokens))
}
