use std::cmp::Ordering;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sailor {
    pub name: String,
    pub years: u32,
}

impl PartialOrd for Sailor {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Sailor {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .years
            .cmp(self.years)
            .then_with(|| self.name.cmp(&other.name))
    }
}

pub fn watch_order(crew: &[Sailor]) -> Vec<&str> {
    let mut sorted: Vec<&Sailor> = crew.iter().collect();
    sorted.sort();
    sorted.into_iter().map(|s| s.name.as_str()).collect()
}
