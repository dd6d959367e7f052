use syn::{Attribute, DeriveInput, Error, Lit, Meta, Result};

fn find<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a Attribute> {
    attributes
        .iter()
        .find(|attribute| attribute.path.is_ident(name))
}

pub fn table(input: &DeriveInput) -> Result<String> {
    let attribute = find(&input.attrs, "table")
        .ok_or_else(|| Error::new(input.ident.span(), "missing attribute: table"))?;
    match attribute.parse_meta()? {
        Meta::NameValue(pair) => match &pair.lit {
            Lit::Str(name) => name.value(),
            other => Err(Error::new_spanned(other, "table name is a string")),
        },
        other => Err(Error::new_spanned(other, "write table = \"...\"")),
    }
}
