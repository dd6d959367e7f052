use std::net::{AddrParseError, Ipv4Addr};

#[derive(Debug, PartialEq)]
pub enum RouteError {
    Address,
    NoHops,
}

impl From<AddrParseError> for RouteError {
    fn from(_: AddrParseError) -> Self {
        RouteError::Address
    }
}

pub fn hops(list: &str) -> Result<Vec<Ipv4Addr>, RouteError> {
    let parts = list.split_whitespace().map(str::parse::<Ipv4Addr>);
    let found = parts.collect::<Result<Vec<_>, _>>()?;
    if found.is_empty() {
        return Err(RouteError::NoHops);
    }
    Ok(found)
}
