use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TicketId(u32);

#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Waiting,
    Assigned { agent: String },
    Closed { agent: String, minutes: u32 },
}

#[derive(Debug, PartialEq)]
pub enum DeskError {
    WrongStatus { id: TicketId, status: Status },
    ShutDown,
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeskError::WrongStatus { id, status } => write!(f, "ticket {} is {status:?}", id.0),
            DeskError::ShutDown => f.write_str("the desk is shut"),
        }
    }
}
