use std::fmt;

pub trait Message: fmt::Display {
    fn shout(&self) -> String {
        self.to_string().to_uppercase()
    }
}

/// Reads `ann joined`.
pub struct Joined {
    pub nick: String,
}

impl fmt::Display for Joined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} joined", self.nick)
    }
}

impl Message for Joined {}
