use std::fmt;

#[derive(Debug, PartialEq)]
pub enum DeskError {
    ShutDown,
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeskError::ShutDown => f.write_str("the desk is shut"),
        };
    }
}
