use syn::{ItemEnum, Variant};

pub fn event_names<'e>(item: &'e ItemEnum, bus: &'e str) -> impl Iterator<Item = String> + 'e {
    let prefix = bus.to_lowercase();
    item.variants
        .iter()
        .map(|variant| format!("{prefix}.{}", variant.ident))
}

pub fn widest(item: &ItemEnum) -> Option<&Variant> {
    item.variants
        .iter()
        .max_by_key(|variant| variant.fields.len())
}

pub fn summary(item: &ItemEnum, bus: &str) -> String {
    let names: Vec<String> = event_names(item, bus).collect();
    match widest(item) {
        Some(variant) => format!("{} (widest: {})", names.join(", "), variant.ident),
        None => "no events".to_string(),
    }
}
