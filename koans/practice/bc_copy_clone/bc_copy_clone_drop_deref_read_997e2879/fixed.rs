#[derive(Debug, Clone)]
pub struct Host {
    pub octets: [u8; 2],
    pub port: u16,
}

pub fn host(parts: &[u16]) -> Option<Host> {
    let [net, id, port] = parts else { return None };
    let octets = [u8::try_from(*net).ok()?, u8::try_from(*id).ok()?];
    let port = *port;
    Some(Host { octets, port })
}
