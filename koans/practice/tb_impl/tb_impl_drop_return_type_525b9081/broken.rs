#[derive(Debug, thiserror::Error, PartialEq)]
#[error("no exhibit has code {0:#06x}")]
pub struct UnknownCode(u16);

#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Exhibit {
    Room { floor: u8, number: u8 },
    Garden,
}

impl TryFrom<u16> for Exhibit {
    type Error = UnknownCode;

    fn try_from(code: u16) {
        match code.to_be_bytes() {
            [0, 0] => Ok(Exhibit::Garden),
            [floor @ 1..=3, number] if number < 40 => Ok(Exhibit::Room { floor, number }),
            _ => Err(UnknownCode(code)),
        }
    }
}

pub fn tour(codes: &[u16]) -> Result<Vec<Exhibit>, UnknownCode> {
    codes.iter().copied().map(Exhibit::try_from).collect()
}
