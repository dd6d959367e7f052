use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq)]
pub enum EditError {
    NothingToUndo,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingToUndo => f.write_str("nothing to undo"),
        }
    }
}
