pub struct Packet {
    bytes: Vec<u8>,
}

impl Packet {
    pub fn new(channel: u8, payload: &str) -> Self {
        let mut bytes = vec![0x55, channel];
        bytes.extend_from_slice(payload.as_bytes());
        Packet { bytes }
    }
}

impl AsRef<[u8]> for Packet {
    fn as_ref(packet: &Packet) -> &[u8] {
        &packet.bytes
    }
}

#[derive(Default)]
pub struct Radio {
    pub air: Vec<u8>,
}

impl Radio {
    pub fn send<B: AsRef<[u8]>>(&mut self, data: B) -> u8 {
        let data = data.as_ref();
        self.air.extend(data);
        data.iter().fold(0, |parity, byte| parity ^ byte)
    }
}
