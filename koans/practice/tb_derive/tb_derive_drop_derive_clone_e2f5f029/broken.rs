#[derive(Debug, Copy, PartialEq)]
#[repr(C)]
pub struct Header {
    pub station: u16,
    pub kind: u8,
    pub flags: u8,
    pub sequence: u32,
}

const _: () = assert!(size_of::<Header>() == 8);
const _: () = assert!(std::mem::offset_of!(Header, sequence) == 4);

pub fn parse(bytes: [u8; 8]) -> Header {
    let [a, b, kind, flags, sequence @ ..] = bytes;
    Header {
        station: u16::from_be_bytes([a, b]),
        kind,
        flags,
        sequence: u32::from_be_bytes(sequence),
    }
}

pub fn is_next(before: &Header, now: &Header) -> bool {
    before.station == now.station && before.sequence.wrapping_add(1) == now.sequence
}
