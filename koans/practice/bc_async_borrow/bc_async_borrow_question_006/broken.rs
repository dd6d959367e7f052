use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum BusError {
    NoDevice(u8),
    BadChecksum { expected: u8, got: u8 },
}

#[derive(Default)]
pub struct Bus {
    registers: HashMap<u8, [u8; 3]>,
}

impl Bus {
    pub fn attach(&mut self, address: u8, frame: [u8; 3]) -> &mut Self {
        self.registers.insert(address, frame);
        self
    }

    async fn frame(&self, address: u8) -> Result<[u8; 3], BusError> {
        self.registers
            .get(&address)
            .copied()
            .ok_or(BusError::NoDevice(address))
    }

    pub async fn humidity(&self, address: u8) -> Result<u16, BusError> {
        let [high, low, got] = self.frame(address)?;
        let expected = high ^ low;
        if expected != got {
            return Err(BusError::BadChecksum { expected, got });
        }
        Ok(u16::from_be_bytes([high, low]))
    }
}
