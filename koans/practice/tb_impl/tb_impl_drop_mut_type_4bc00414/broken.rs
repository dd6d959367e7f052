use std::fmt;

#[derive(Debug, PartialEq)]
pub enum MapError {
    Line(String),

    NoWay,
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MapError::Line(line) => write!(f, "cannot read {line:?}"),

            MapError::NoWay => f.write_str("not connected"),
        }
    }
}
