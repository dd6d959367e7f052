use std::fmt;

#[derive(PartialEq)]
pub struct Gate {
    pub pier: char,
    pub number: u8,
}

impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.pier, self.number)
    }
}

pub fn walk_to(gates: &[Gate], gate: Gate) -> Option<String> {
    let index = gates.iter().position(|other| *other == gate)?;
    Some(format!("{gate}, {} min", index * 2))
}
