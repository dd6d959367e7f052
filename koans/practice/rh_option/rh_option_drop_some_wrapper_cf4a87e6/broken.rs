#[derive(Debug, PartialEq)]
pub enum Listen {
    Tcp { host: String, port: u16 },
    Unix(String),
}

pub fn parse(address: &str) -> Listen {
    if let Some((host, port)) = address.rsplit_once(':')
        && let Ok(port) = port.parse()
    {
        return Listen::Tcp {
            host: host.to_string(),
            port,
        };
    }
    Listen::Unix(address.to_string())
}

pub fn ports(addresses: &[&str]) -> Vec<u16> {
    addresses
        .iter()
        .filter_map(|address| match parse(address) {
            Listen::Tcp { port, .. } => port,
            Listen::Unix(_) => None,
        })
        .collect()
}
