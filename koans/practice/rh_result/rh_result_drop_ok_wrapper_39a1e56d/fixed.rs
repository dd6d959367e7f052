#[derive(Debug, PartialEq)]
pub enum HeaderError {
    Truncated,
    Unsupported(u32),
}

pub fn version(file: &[u8]) -> Result<u32, HeaderError> {
    let head = &file[..file.len().min(4)];
    let word = <[u8; 4]>::try_from(head).map_err(|_| HeaderError::Truncated)?;
    match u32::from_be_bytes(word) {
        number @ 1..=3 => Ok(number),
        other => Err(HeaderError::Unsupported(other)),
    }
}
