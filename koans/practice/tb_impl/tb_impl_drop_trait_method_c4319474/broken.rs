#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl TryFrom<&str> for Currency {
    type Error = DeskError;
}

#[derive(Debug, PartialEq)]
pub enum DeskError {
    Code(String),
}
