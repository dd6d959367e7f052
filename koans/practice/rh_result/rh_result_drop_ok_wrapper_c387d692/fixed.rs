use syn::{Error, Field, ItemStruct, Result};

const UNITS: [&str; 4] = ["m", "kg", "s", "k"];

fn check(field: &Field) -> Result<()> {
    let Some(name) = &field.ident else {
        return Err(Error::new_spanned(field, "quantities need names"));
    };
    let text = name.to_string();
    match text.rsplit_once('_') {
        Some((_, unit)) if UNITS.contains(&unit) => Ok(()),
        _ => Err(Error::new(name.span(), format!("{text} has no unit"))),
    }
}

pub fn check_all(item: &ItemStruct) -> Result<()> {
    let mut failure: Option<Error> = None;
    for error in item.fields.iter().filter_map(|field| check(field).err()) {
        match &mut failure {
            Some(first) => first.combine(error),
            None => failure = Some(error),
        }
    }
    failure.map_or(Ok(()), Err)
}
