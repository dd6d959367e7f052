#[derive(Debug, PartialEq)]
pub struct Header {
    pub kind: u16,
    pub size: u32,
}

pub fn header(bytes: &[u8]) -> Result<Header, std::array::TryFromSliceError> {
    let (kind, rest) = bytes.split_at(bytes.len().min(2));
    let kind = u16::from_be_bytes(kind.try_into()?);
    let size = u32::from_be_bytes(rest.try_into()?);
    Ok(Header { kind, size })
}
