pub struct Blank {
    pub district: u8,
}

pub struct Marked {
    district: u8,
    choice: String,
}

impl Blank {
    pub fn mark(self, choice: &str) -> Marked {
        Marked {
            district: self.district,
            choice: choice.to_lowercase(),
        }
    }
}

#[derive(Default)]
pub struct Urn {
    votes: Vec<(u8, String)>,
}

impl Urn {
    pub fn cast(&mut self, ballot: Marked) {
        self.votes.push((ballot.district, ballot.choice));
    }

    pub fn count(&self, choice: &str) -> usize {
        self.votes.iter().filter(|(_, vote)| vote == choice).count()
    }
}

pub fn vote(urn: &mut Urn, paper: Blank, choice: &str) -> String {
    let district = paper.district;
    urn.cast(paper.mark(choice));
    format!("district {} voted", district)
}
