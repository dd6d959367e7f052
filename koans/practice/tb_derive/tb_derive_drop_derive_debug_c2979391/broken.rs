use std::net::Ipv4Addr;

#[derive(Clone, PartialEq)]
pub struct Host {
    pub address: Ipv4Addr,
    pub port: u16,
}

pub fn highest_port(ports: &[u16]) -> Option<String> {
    let highest = ports.iter().max()?;
    let host = Host {
        address: Ipv4Addr::LOCALHOST,
        port: *highest,
    };
    Some(format!("{host:?}"))
}
