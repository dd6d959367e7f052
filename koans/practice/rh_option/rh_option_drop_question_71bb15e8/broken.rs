use std::net::{IpAddr, Ipv4Addr};

#[derive(Debug)]
pub struct Network {
    base: Ipv4Addr,
    bits: u32,
}

impl Network {
    pub fn parse(text: &str) -> Option<Network> {
        let (base, bits) = text.split_once('/');
        let bits = bits.parse().ok().filter(|bits| (1..=32).contains(bits))?;
        Some(Network {
            base: base.parse().ok()?,
            bits,
        })
    }

    pub fn contains(&self, address: &str) -> bool {
        let shift = 32 - self.bits;
        address.parse::<IpAddr>().is_ok_and(|ip| match ip {
            IpAddr::V4(v4) => v4.to_bits() >> shift == self.base.to_bits() >> shift,
            IpAddr::V6(_) => false,
        })
    }
}
