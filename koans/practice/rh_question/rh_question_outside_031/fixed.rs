use std::net::Ipv4Addr;

pub fn same_network(
    left: &str,
    right: &str,
    prefix: u32,
) -> Result<bool, std::net::AddrParseError> {
    let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
    let left = u32::from(left.parse::<Ipv4Addr>()?);
    let right = u32::from(right.parse::<Ipv4Addr>()?);
    Ok(left & mask == right & mask)
}
