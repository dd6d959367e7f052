//! Address prefixes and a router with longest-prefix matching.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::net::{AddrParseError, Ipv4Addr};
use std::num::ParseIntError;
use std::rc::Rc;
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
    TooLong(u8),
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

    pub fn hosts(&self) -> impl Iterator<Item = Ipv4Addr> {
        let last = self.bits | !Self::mask(self.length);
        (self.bits..=last).map(Ipv4Addr::from)
    }
}

impl FromStr for Subnet {
    type Err = SubnetError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (address, length) = text.split_once('/').ok_or(SubnetError::Slash)?;
        let address: Ipv4Addr = address.parse()?;
        let length = length.parse()?;
        if length > 32 {
            return Err(SubnetError::TooLong(length));
        }
        Ok(Subnet {
            bits: u32::from(address) & Self::mask(length),
            length,
        })
    }
}

impl fmt::Display for Subnet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from(self.bits), self.length)
    }
}

pub trait Hop {
    fn forward(&self, packet: &[u8]) -> Option<usize>;
}

pub struct Link {
    pub mtu: usize,
}

pub struct Blackhole;

impl Hop for Link {
    fn forward(&self, packet: &[u8]) -> Option<usize> {
        (packet.len() <= self.mtu).then_some(packet.len())
    }
}

impl Hop for Blackhole {
    fn forward(&self, _: &[u8]) -> Option<usize> {
        None
    }
}

#[derive(Default)]
pub struct Router {
    routes: BTreeMap<Subnet, Rc<dyn Hop>>,
    sent: HashMap<Subnet, usize>,
}

impl Router {
    pub fn route(&mut self, subnet: &str, hop: &Rc<dyn Hop>) -> Result<&mut Self, SubnetError> {
        self.routes.insert(subnet.parse()?, Rc::clone(hop));
        Ok(self)
    }

    pub fn best(&self, address: Ipv4Addr) -> Option<(&Subnet, &dyn Hop)> {
        let fits = self
            .routes
            .iter()
            .filter(|(subnet, _)| subnet.contains(address));
        fits.max_by_key(|(subnet, _)| subnet.length)
            .map(|(subnet, hop)| (subnet, hop.as_ref()))
    }

    pub fn send(&mut self, to: impl Into<Ipv4Addr>, packet: &[u8]) -> Option<Subnet> {
        let (&subnet, hop) = self.best(to.into())?;
        let bytes = hop.forward(packet)?;
        *self.sent.entry(subnet).or_insert(0) += bytes;
        Some(subnet)
    }

    pub fn sent(&self, subnet: &Subnet) -> usize {
        self.sent.get(subnet).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn net(text: &str) -> Subnet {
        text.parse().unwrap()
    }

    #[test]
    fn parses_and_masks() {
        assert_eq!(net("10.1.2.3/8").to_string(), "10.0.0.0/8");
        assert!(net("0.0.0.0/0").contains(Ipv4Addr::new(9, 9, 9, 9)));
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| s.parse::<Subnet>().unwrap_err();
        assert_eq!(parse("10.0.0.0"), SubnetError::Slash);
        assert!(matches!(parse("10.0/8"), SubnetError::Address(_)));
        assert!(matches!(parse("10.0.0.0/x"), SubnetError::Length(_)));
        assert_eq!(parse("10.0.0.0/40").clone(), SubnetError::TooLong(40));
    }

    #[test]
    fn hosts_of_a_subnet() {
        let small = net("10.0.0.4/30");
        assert_eq!(small.hosts().last(), Some(Ipv4Addr::new(10, 0, 0, 7)));
        assert_eq!(net("1.1.1.1/32").hosts().count(), 1);
    }

    #[test]
    fn longest_prefix_wins() {
        let link: Rc<dyn Hop> = Rc::new(Link { mtu: 3 });
        let hole: Rc<dyn Hop> = Rc::new(Blackhole);
        let mut router = Router::default();
        router
            .route("10.0.0.0/8", &link)
            .unwrap()
            .route("10.9.0.0/16", &hole)
            .unwrap();
        assert_eq!(router.send([10, 1, 1, 1], b"abc"), Some(net("10.0.0.0/8")));
        assert_eq!(router.send([10, 1, 1, 1], b"abcd"), None);
        assert_eq!(router.send([10, 9, 1, 1], b"a"), None);
        assert_eq!(router.send([11, 0, 0, 1], b"a"), None);
        assert_eq!(router.sent(&net("10.0.0.0/8")), 3);
        assert!(router.route("x", &link).is_err());
    }
}
