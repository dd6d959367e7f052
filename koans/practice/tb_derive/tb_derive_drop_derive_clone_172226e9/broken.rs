#[repr(u8)]
#[derive(Debug, Copy, PartialEq, Eq)]
pub enum Turn {
    Ahead = 0,
    Right = 1,
    Back = 2,
    Left = 3,
}

impl From<u8> for Turn {
    fn from(bits: u8) -> Turn {
        // SAFETY: two bits are always a declared discriminant.
        unsafe { std::mem::transmute(bits & 0b11) }
    }
}

pub fn route(packed: u16, turns: u32) -> Vec<Turn> {
    (0..turns)
        .map(|n| Turn::from((packed >> (2 * n)) as u8))
        .collect()
}

pub fn heading(route: &[Turn]) -> Turn {
    route
        .iter()
        .fold(0_u8, |sum, turn| sum.wrapping_add(*turn as u8))
        .into()
}
