#[derive(Debug, PartialEq)]
pub struct Cow {
    pub name: String,
    pub litres: Option<u32>,
}

pub fn enter(line: &str) -> Result<Cow, String> {
    let (name, rest) = line.split_once('=').ok_or(line)?;
    let (name, litres) = (name.to_string(), rest.parse().ok());
    Ok(Cow { name, litres })
}

pub fn total(herd: &[Cow]) -> Result<u32, Cow> {
    let mut total = 0;
    for cow in herd {
        total += cow.litres.ok_or_else(|| cow.clone())?;
    }
    Ok(total)
}
