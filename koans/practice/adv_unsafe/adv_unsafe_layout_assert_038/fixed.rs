use std::mem::size_of;

#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Header {
    magic: [u8; 2],
    width: [u8; 2],
    height: [u8; 2],
    depth: u8,
    flags: u8,
}

const _: () = assert!(size_of::<Header>() == 8, "the file format says 8 bytes");

impl Header {
    pub fn parse(file: &[u8]) -> Option<Header> {
        let start = file.get(..8)?.as_ptr().cast::<Header>();
        let header = unsafe { start.read_unaligned() };
        (header.magic == *b"IM").then_some(header)
    }

    pub fn pixel_bytes(&self) -> u32 {
        let [width, height] = [self.width, self.height]
            .map(u16::from_be_bytes)
            .map(u32::from);
        let padding = if self.flags & 1 == 1 { height } else { 0 };
        width * height * u32::from(self.depth) / 8 + padding
    }
}
