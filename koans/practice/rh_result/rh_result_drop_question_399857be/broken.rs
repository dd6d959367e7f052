#[derive(Debug, PartialEq)]
pub enum HeaderError {
    NoColon,
    EmptyName,
}

pub fn header_name(line: &str) -> Result<String, HeaderError> {
    let (name, _) = line.split_once(':').ok_or(HeaderError::NoColon);
    let name = name.trim().to_ascii_lowercase();
    match name.is_empty() {
        true => Err(HeaderError::EmptyName),
        false => Ok(name),
    }
}
