use std::fmt::{self, Debug};

#[derive(Debug, Clone, PartialEq)]
pub enum EditError {
    OutOfRange { at: usize, len: usize },
    NothingToUndo,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange { at, len } => write!(f, "{at} is past {len}"),
            Self::NothingToUndo => f.write_str("nothing to undo"),
        }
    }
}
