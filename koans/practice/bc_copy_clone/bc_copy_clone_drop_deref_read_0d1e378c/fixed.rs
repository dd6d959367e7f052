use std::num::ParseIntError;

#[derive(Debug, Eq, PartialEq)]
pub struct Port {
    pub number: u16,
    pub open: bool,
}

pub fn forget_open(ports: &mut Vec<Port>, text: &str) -> Result<usize, ParseIntError> {
    let number = text.parse()?;
    let target = Port { number, open: true };
    ports.retain(|port| *port != target);
    Ok(ports.len())
}
