#[derive(Debug, PartialEq)]
pub enum Format {
    Png,
    Jpeg,
}

#[derive(Debug, PartialEq)]
pub enum OpenError {
    NoExtension,
    Unsupported(String),
}

pub fn format_of(file: &str) {
    let (_, extension) = file.rsplit_once('.').ok_or(OpenError::NoExtension)?;
    match extension.to_lowercase().as_str() {
        "png" => Ok(Format::Png),
        "jpg" | "jpeg" => Ok(Format::Jpeg),
        other => Err(OpenError::Unsupported(other.to_string())),
    }
}
