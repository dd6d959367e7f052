use std::fmt;

#[derive(Debug, PartialEq)]
pub struct Missing {
    kind: char,
    size: u8,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}{} in the drawer", self.kind, self.size)
    }
}

pub fn pick(drawer: &[&str], kind: char, size: u8) -> Result<usize, Missing> {
    let label = format!("{kind}{size}");
    drawer
        .iter()
        .position(|tool| **tool == label)
        .ok_or_else(|| Missing { kind, size })
}
