use std::net::Ipv4Addr;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Packet {
    pub from: Ipv4Addr,
    pub port: u16,
}

pub struct Blocklist(pub Vec<(Ipv4Addr, u32)>);

impl Blocklist {
    async fn contains(&self, address: Ipv4Addr) -> bool {
        let bits = u32::from(address);
        self.0.iter().any(|(net, prefix)| {
            let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
            bits & mask == u32::from(*net) & mask
        })
    }
}

pub async fn admit(list: &Blocklist, open_ports: &[u16], packets: &[Packet]) -> Vec<Packet> {
    let mut admitted = Vec::new();
    for packet in packets {
        if open_ports.contains(&packet.port) && !list.contains(packet.from).await {
            admitted.push(*packet);
        }
    }
    admitted
}
