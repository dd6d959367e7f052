#[derive(Debug, Clone, PartialEq)]
pub struct Cow {
    pub name: String,
    pub litres: Option<u32>,
}

pub fn enter(line: &str) -> Result<Cow, String> {
    let (name, rest) = line.split_once('=').ok_or(line)?;
    let (name, litres) = (name.to_string(), rest.parse().ok());
    Cow { name, litres }
}
