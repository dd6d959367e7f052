use std::mem;

#[repr(u8)]
#[derive(Debug, Copy, PartialEq)]
pub enum Face {
    Blank,
    Sword,
    Shield,
    Skull,
}

impl Face {
    pub fn from_code(code: u32) -> Option<Face> {
        let code = u8::try_from(code).ok()?;
        // SAFETY: the discriminants are 0 to 3.
        (code <= Face::Skull as u8).then(|| unsafe { mem::transmute::<u8, Face>(code) })
    }
}

pub fn roll(codes: &[u32]) -> Vec<Face> {
    codes
        .iter()
        .filter_map(|code| Face::from_code(*code))
        .collect()
}
