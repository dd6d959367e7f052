#[derive(Debug, PartialEq)]
pub enum ColorError {
    Digit,
    WrongCount(usize),
}

pub fn rgb(text: &str) -> Result<[u8; 3], ColorError> {
    let mut channels = Vec::new();
    for part in text.split('-') {
        match u8::from_str_radix(part, 16) {
            Ok(value) => channels.push(value),
            Err(_) => return Err(ColorError::Digit),
        }
    }
    let color = <[u8; 3]>::try_from(channels).map_err(|all| ColorError::WrongCount(all.len()))?;
    Ok(color)
}
