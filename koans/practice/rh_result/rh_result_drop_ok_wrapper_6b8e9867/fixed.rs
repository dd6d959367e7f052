use std::fmt::{self, Write};

pub fn checksum(payload: &[u8]) -> u8 {
    payload
        .iter()
        .fold(0, |sum: u8, byte| sum.wrapping_mul(3) ^ byte)
}

pub fn encode(station: u16, payload: &[u8]) -> Result<String, fmt::Error> {
    let mut frame = format!(">{station:04X}:");
    for byte in payload {
        write!(frame, "{byte:02x}")?;
    }
    write!(frame, "*{:02X}", checksum(payload))?;
    Ok(frame)
}

pub fn station(frame: &str) -> Option<u16> {
    u16::from_str_radix(frame.strip_prefix('>')?.split_once(':')?.0, 16).ok()
}
