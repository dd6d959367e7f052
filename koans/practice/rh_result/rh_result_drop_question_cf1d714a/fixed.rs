use std::error::Error;

#[derive(Debug, PartialEq)]
pub struct Setting {
    pub key: String,
    pub value: f64,
}

pub fn parse_setting(line: &str) -> Result<Setting, Box<dyn Error>> {
    let (key, value) = line.split_once('=').ok_or("no equals sign")?;
    if key.trim().is_empty() {
        return Err("no key".into());
    }
    Ok(Setting {
        key: key.trim().to_string(),
        value: value.trim().parse()?,
    })
}

pub fn parse_all(text: &str) -> Result<Vec<Setting>, String> {
    text.lines()
        .enumerate()
        .map(|(n, line)| parse_setting(line).map_err(|e| format!("line {n}: {e}")))
        .collect()
}
