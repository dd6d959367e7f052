/// The vector unit loads a block from a 16-byte boundary only.
#[repr(C, align(16))]
#[derive(Clone, Copy)]
pub struct Block {
    lanes: [f32; 4],
}

impl Block {
    pub fn new(lanes: [f32; 4]) -> Block {
        Block { lanes }
    }

    pub fn lane_ptr(&self) -> *const f32 {
        self.lanes.as_ptr()
    }
}

pub fn lane_total(blocks: &[Block], lane: usize) -> Option<f32> {
    if lane >= 4 {
        return None;
    }
    let mut total = 0.0;
    for block in blocks {
        let start = block.lane_ptr();
        assert_eq!(start as usize % 16, 0);
        total += unsafe { start.add(lane).read() };
    }
    Some(total)
}
