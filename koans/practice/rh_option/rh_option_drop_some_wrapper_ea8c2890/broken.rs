#[derive(Debug, PartialEq)]
pub struct Frame {
    pub kind: u8,
    pub length: u16,
    pub body: Vec<u8>,
}

pub fn parse(frame: &[u8]) -> Option<Frame> {
    let (&kind, rest) = frame.split_first()?;
    let (head, tail) = rest.split_at_checked(2)?;
    let length = u16::from_le_bytes(head.try_into().ok()?);
    let body = tail.get(..length.into())?;
    Frame {
        kind,
        length,
        body: body.to_vec(),
    }
}

pub fn build(kind: u8, body: &[u8]) -> Result<Vec<u8>, std::num::TryFromIntError> {
    let length: u16 = body.len().try_into()?;
    let mut frame = vec![kind];
    frame.extend(length.to_le_bytes());
    frame.extend(body);
    Ok(frame)
}
