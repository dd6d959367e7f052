use proc_macro2::TokenStream;
use quote::quote;
use syn::{parse_quote, DeriveInput, GenericParam, Generics};

fn bounded(mut generics: Generics) -> Generics {
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter.bounds.push(parse_quote!(Archive));
        }
    }
    generics
}

pub fn expand(input: &DeriveInput) -> TokenStream {
    let name = &input.ident;
    let (implemented, arguments, conditions) = bounded(input.generics.clone()).split_for_impl();
    quote! {
        impl #implemented Archive for #name #arguments #conditions {}
    }
}
