use std::collections::BTreeMap;
use syn::{Error, Fields, ItemStruct};

pub fn short_flags(item: &ItemStruct) -> syn::Result<BTreeMap<char, String>> {
    let Fields::Named(fields) = &item.fields else {
        return Err(Error::new_spanned(&item.fields, "flags need names"));
    };
    let mut flags = BTreeMap::new();
    for name in fields.named.iter().filter_map(|field| field.ident.as_ref()) {
        let long = name.to_string();
        let free = long
            .chars()
            .find(|letter| letter.is_alphabetic() && !flags.contains_key(letter));
        let short =
            free.ok_or_else(|| Error::new(name.span(), format!("no flag left for {long}")))?;
        flags.insert(short, long);
    }
    Ok(flags)
}
