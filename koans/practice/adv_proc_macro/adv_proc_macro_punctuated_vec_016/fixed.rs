use quote::ToTokens;
use syn::{ItemEnum, Variant};

fn by_name(item: &ItemEnum) -> Vec<Variant> {
    let mut variants: Vec<Variant> = item.variants.iter().cloned().collect();
    variants.sort_by(|a, b| a.ident.cmp(&b.ident));
    variants
}

pub fn is_sorted(item: &ItemEnum) -> bool {
    by_name(item).iter().eq(&item.variants)
}

pub fn sorted(mut item: ItemEnum) -> String {
    item.variants = by_name(&item).into_iter().collect();
    item.into_token_stream().to_string()
}
