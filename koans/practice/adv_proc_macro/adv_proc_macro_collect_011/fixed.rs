use syn::{Error, Expr, ExprLit, ItemEnum, Lit, Variant};

fn discriminant(variant: &Variant) -> syn::Result<(String, u8)> {
    match &variant.discriminant {
        Some((
            _,
            Expr::Lit(ExprLit {
                lit: Lit::Int(number),
                ..
            }),
        )) => Ok((variant.ident.to_string(), number.base10_parse()?)),
        _ => Err(Error::new(variant.ident.span(), "expected a number")),
    }
}

pub fn opcodes(item: &ItemEnum) -> syn::Result<Vec<(String, u8)>> {
    let mut found = item
        .variants
        .iter()
        .map(discriminant)
        .collect::<Result<Vec<_>, _>>()?;
    found.sort_by_key(|(_, code)| *code);
    if let Some(twice) = found.windows(2).find(|pair| pair[0].1 == pair[1].1) {
        let text = format!("{} and {} share a code", twice[0].0, twice[1].0);
        return Err(Error::new(item.ident.span(), text));
    }
    Ok(found)
}
