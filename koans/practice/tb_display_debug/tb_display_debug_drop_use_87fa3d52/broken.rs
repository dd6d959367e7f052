use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub enum MapError {
    Line(String),
    Minutes(ParseIntError),
    Unknown(String),
    NoWay,
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MapError::Line(line) => write!(f, "cannot read {line:?}"),
            MapError::Minutes(error) => write!(f, "minutes: {error}"),
            MapError::Unknown(name) => write!(f, "no station {name}"),
            MapError::NoWay => f.write_str("not connected"),
        }
    }
}
