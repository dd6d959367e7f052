use std::sync::Mutex;

#[derive(PartialEq, Debug)]
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
