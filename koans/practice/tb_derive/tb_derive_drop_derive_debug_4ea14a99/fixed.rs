#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    Syn,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub flag: Flag,
    pub seq: u32,
    pub body: Vec<u8>,
}

impl Segment {
    pub fn bare(flag: Flag, seq: u32) -> Self {
        Segment {
            flag,
            seq,
            body: Vec::new(),
        }
    }
}
