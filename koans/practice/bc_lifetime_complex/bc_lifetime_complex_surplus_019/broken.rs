pub struct Ballot {
    ranking: Vec<String>,
}

impl Ballot {
    pub fn cast(names: &str) -> Ballot {
        Ballot {
            ranking: names.split('>').map(|n| n.trim().to_string()).collect(),
        }
    }
}

pub struct Round<'b> {
    ballots: &'b [Ballot<'b>],
    out: Vec<&'b str>,
}

impl<'b> Round<'b> {
    pub fn first(ballots: &'b [Ballot<'b>]) -> Self {
        Round {
            ballots,
            out: vec![],
        }
    }

    pub fn eliminate(mut self, name: &'b str) -> Self {
        self.out.push(name);
        self
    }

    pub fn votes_for(&self, name: &str) -> usize {
        let still_in = |n: &&String| !self.out.contains(&n.as_str());
        self.ballots
            .iter()
            .filter_map(|b| b.ranking.iter().find(still_in))
            .filter(|top| *top == name)
            .count()
    }
}
