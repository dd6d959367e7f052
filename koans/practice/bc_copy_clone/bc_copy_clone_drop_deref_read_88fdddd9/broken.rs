#[derive(Debug, PartialEq)]
pub enum Kind {
    Ping,
    Data,
}

pub fn kind(bytes: &[u8]) -> Result<Kind, u8> {
    let tag = bytes.get(2).ok_or(255)?;
    if tag > 1 {
        return Err(*tag);
    }
    Ok(if *tag == 0 { Kind::Ping } else { Kind::Data })
}
