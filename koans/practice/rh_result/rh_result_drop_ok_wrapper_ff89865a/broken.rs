use std::array::TryFromSliceError;

pub struct Packet<'a> {
    pub body: &'a [u8],
}

impl Packet<'_> {
    /// The last four bytes hold the checksum.
    pub fn checksum(&self) -> Result<u32, TryFromSliceError> {
        let start = self.body.len().saturating_sub(4);
        let word = self.body[start..].try_into()?;
        u32::from_be_bytes(word)
    }
}
