use std::sync::Mutex;

#[derive(PartialEq, Clone, Debug)]
pub struct Packet {
    pub number: usize,
    pub bytes: Vec<u8>,
}

pub fn send(wire: &Mutex<Vec<Packet>>, text: &str) -> Result<Packet, String> {
    let mut sent = wire.lock().map_err(|e| e.to_string())?;
    let packet = Packet {
        number: sent.len() + 1,
        bytes: text.as_bytes().to_vec(),
    };
    sent.push(packet.clone());
    Ok(packet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_are_numbered_from_one() {
        let wire = Mutex::new(Vec::new());
        assert_eq!(send(&wire, "ping").unwrap().number, 1);
        assert_eq!(send(&wire, "pong").unwrap().number, 2);
    }

    #[test]
    fn wire_keeps_a_copy() {
        let wire = Mutex::new(Vec::new());
        let packet = send(&wire, "AB").unwrap();
        assert_eq!(packet.bytes, [65, 66]);
        assert_eq!(*wire.lock().unwrap(), [packet]);
    }
}
