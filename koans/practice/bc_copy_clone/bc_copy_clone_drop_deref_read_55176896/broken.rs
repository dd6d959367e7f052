use std::sync::Arc;

#[derive(PartialEq, Debug)]
pub struct Frame {
    pub width: u32,
    pub pixels: Vec<u8>,
}

pub fn store(roll: &mut Vec<Arc<Frame>>, width: u32, pixels: Vec<u8>) -> bool {
    let frame = Frame { width, pixels };
    if roll.iter().any(|old| *old == frame) {
        return false;
    }
    roll.push(Arc::new(frame));
    true
}
