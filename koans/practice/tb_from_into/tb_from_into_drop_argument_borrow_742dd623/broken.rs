#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ballot<'b> {
    ranking: Vec<&'b str>,
}

#[derive(Debug, PartialEq)]
pub enum BallotError<'b> {
    Blank,
    Twice(&'b str),
}

impl<'b> TryFrom<&'b str> for Ballot<'b> {
    type Error = BallotError<'b>;

    fn try_from(line: &'b str) -> Result<Self, Self::Error> {
        let mut ranking: Vec<&'b str> = Vec::new();
        for name in line.split('>').map(str::trim).filter(|n| !n.is_empty()) {
            if ranking.contains(name) {
                return Err(BallotError::Twice(name));
            }
            ranking.push(name);
        }
        match ranking.is_empty() {
            true => Err(BallotError::Blank),
            false => Ok(Ballot { ranking }),
        }
    }
}
