use std::ops::{BitAnd, BitOr};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights(u8);

pub const READ: Rights = Rights(4);
pub const WRITE: Rights = Rights(2);
pub const SHARE: Rights = Rights(1);

impl BitOr for Rights {
    type Output = Rights;

    fn bitor(self, other: Rights) -> Rights {
        Rights(self.0 | other.0)
    }
}

impl BitAnd for Rights {
    type Output = bool;

    fn bitand(self, wanted: Rights) -> bool {
        self.0 & wanted.0 == wanted.0
    }
}

pub fn can_edit(granted: &[Rights]) -> bool {
    granted.iter().any(|rights| rights & (READ | WRITE))
}
