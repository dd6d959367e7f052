use std::fmt;

#[derive(Clone, Copy, Eq)]
pub struct Address(u16);

impl fmt::LowerHex for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

impl Address {
    pub fn in_bank(bank: u8, offset: u16) -> Address {
        Address(u16::from(bank) << 12 | offset & 0xfff)
    }
}

pub fn dump(start: Address, bytes: &[u8]) -> Vec<String> {
    let mut lines = vec![];
    for (row, chunk) in bytes.chunks(4).enumerate() {
        let address = Address(start.0 + 4 * row as u16);
        let cells: Vec<String> = chunk.iter().map(|b| format!("{b:02x}")).collect();
        lines.push(format!("{address:#06x}: {}", cells.join(" ")));
    }
    lines
}
