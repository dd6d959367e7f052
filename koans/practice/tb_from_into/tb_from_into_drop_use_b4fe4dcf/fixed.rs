use std::net::{AddrParseError, Ipv4Addr};
use std::num::ParseIntError;

use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Subnet {
    bits: u32,
    length: u8,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SubnetError {
    Slash,
    Address(AddrParseError),
    Length(ParseIntError),
}

impl From<AddrParseError> for SubnetError {
    fn from(e: AddrParseError) -> Self {
        Self::Address(e)
    }
}

impl From<ParseIntError> for SubnetError {
    fn from(e: ParseIntError) -> Self {
        Self::Length(e)
    }
}

impl Subnet {
    fn mask(length: u8) -> u32 {
        u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0)
    }

    pub fn contains(&self, address: Ipv4Addr) -> bool {
        u32::from(address) & Self::mask(self.length) == self.bits
    }
}

impl FromStr for Subnet {
    type Err = SubnetError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (address, length) = text.split_once('/').ok_or(SubnetError::Slash)?;
        let address: Ipv4Addr = address.parse()?;
        let length = length.parse()?;

        Ok(Subnet {
            bits: u32::from(address) & Self::mask(length),
            length,
        })
    }
}
