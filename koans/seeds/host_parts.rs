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

pub fn next_door(host: &Host) -> Option<Host> {
    let mut copy = host.clone();
    copy.port = host.port.checked_add(1)?;
    Some(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_a_host() {
        let found = host(&[10, 7, 8080]).unwrap();
        assert_eq!((found.octets, found.port), ([10, 7], 8080));
        assert!(host(&[10, 7]).is_none());
        assert!(host(&[10, 256, 1]).is_none());
        assert!(host(&[999, 1, 1]).is_none());
    }

    #[test]
    fn moves_one_port_up() {
        let next = next_door(&host(&[1, 2, 3]).unwrap()).unwrap();
        assert_eq!((next.octets, next.port), ([1, 2], 4));
        assert!(next_door(&host(&[1, 2, 65535]).unwrap()).is_none());
    }
}
