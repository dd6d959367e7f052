#[repr(C)]
#[derive(Copy)]
pub union Address {
    octets: [u8; 4],
    word: u32,
}

impl Address {
    pub fn from_octets(octets: [u8; 4]) -> Address {
        Address { octets }
    }

    pub fn masked(self, prefix: u32) -> [u8; 4] {
        let mask = u32::MAX.checked_shl(32 - prefix).unwrap_or(0);
        let word = unsafe { u32::from_be(self.word) } & mask;
        let network = Address { word: word.to_be() };
        unsafe { network.octets }
    }
}
