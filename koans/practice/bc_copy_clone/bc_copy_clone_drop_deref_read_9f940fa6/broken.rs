use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum Bird {
    Owl,
}

impl fmt::Display for Bird {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let song = if self == Bird::Owl { "hoo" } else { "tweet" };
        write!(f, "{song}")
    }
}
