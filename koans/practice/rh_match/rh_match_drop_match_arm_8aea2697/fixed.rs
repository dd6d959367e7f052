use std::fmt::{self, Display};
use std::hash::Hash;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Leaf,
    Stem,
    Turn(i8),
    Push,
    Pop,
}

impl TryFrom<char> for Part {
    type Error = PlantError;
    fn try_from(c: char) -> Result<Self, PlantError> {
        match c {
            'L' => Ok(Part::Leaf),
            'F' => Ok(Part::Stem),
            '+' => Ok(Part::Turn(1)),
            '-' => Ok(Part::Turn(-1)),
            '[' => Ok(Part::Push),
            ']' => Ok(Part::Pop),
            other => Err(PlantError::Symbol(other)),
        }
    }
}

pub fn parts(text: &str) -> Result<Vec<Part>, PlantError> {
    text.chars().map(Part::try_from).collect()
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlantError {
    Symbol(char),
}

impl Display for PlantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Symbol(c) => write!(f, "no part is written {c}"),
        }
    }
}
