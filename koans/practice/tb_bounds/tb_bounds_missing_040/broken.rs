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

impl Message for Joined {}
