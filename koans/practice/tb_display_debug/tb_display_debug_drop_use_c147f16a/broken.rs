use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    A,
    C,
    G,
    T,
}

impl TryFrom<char> for Base {
    type Error = BadBase;
    fn try_from(c: char) -> Result<Self, BadBase> {
        Ok(match c.to_ascii_uppercase() {
            'A' => Base::A,

            _ => return Err(BadBase(c)),
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadBase(pub char);

impl fmt::Display for BadBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no base", self.0)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strand(Vec<Base>);

impl FromStr for Strand {
    type Err = BadBase;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.chars()
            .map(Base::try_from)
            .collect::<Result<Vec<_>, _>>()
            .map(Strand)
    }
}
