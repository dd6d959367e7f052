use proc_macro2::TokenStream;
use quote::quote;
use syn::{Fields, ItemEnum, Variant};

fn pattern(variant: &Variant) -> TokenStream {
    let name = &variant.ident;
    match variant.fields {
        Fields::Named(_) => quote! { Self::#name { .. } },
        Fields::Unnamed(_) => quote! { Self::#name(..) },
    }
}

pub fn kind_of(item: &ItemEnum) -> TokenStream {
    let arms = item.variants.iter().map(|variant| {
        let pattern = pattern(variant);
        let label = variant.ident.to_string().to_lowercase();
        quote! { #pattern => #label, }
    });
    quote! { fn kind(&self) -> &'static str { match self { #(#arms)* } } }
}
