#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    pub term: u64,
    pub node: String,
}

pub struct Election {
    pub quorum: usize,
    pub votes: Vec<Candidate>,
}

impl Election {
    pub fn leader(&self) -> Option<Candidate> {
        let newest = self.votes.iter().max()?;
        let support = self.votes.iter().filter(|v| *v == newest).count();
        if support >= self.quorum {
            Some(newest.clone())
        } else {
            None
        }
    }

    pub fn next_term(&self) -> u64 {
        self.votes.iter().map(|v| v.term).max().map_or(1, |t| t + 1)
    }
}
