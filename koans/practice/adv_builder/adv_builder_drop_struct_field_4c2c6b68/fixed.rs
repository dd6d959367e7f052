#[derive(Debug, PartialEq)]
pub struct Flag {
    pub on: bool,
    pub key: String,
}

pub fn flag(line: &str) -> Result<Flag, String> {
    let (name, value) = line.split_once('=').ok_or_else(|| line.to_string())?;
    let (on, key) = (value == "yes", name.trim().to_string());
    Ok(Flag { on, key })
}
