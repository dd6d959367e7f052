use std::fmt;

#[derive(Debug, Clone, PartialEq)]
pub enum Bird {
    Owl,
}

impl fmt::Display for Bird {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let song = if *self == Bird::Owl { "hoo" } else { "tweet" };
        write!(f, "{song}")
    }
}

pub fn chorus(birds: &[Bird]) -> Option<String> {
    let first = birds.first()?;
    Some(format!("{first} x{}", birds.len()))
}
