use std::cmp::Ordering;

#[derive(Debug, Clone)]
pub struct Points {
    pub shop: String,
    pub stars: u32,
    pub per_star: u32,
}

impl Points {
    pub fn worth(&self) -> u32 {
        self.stars * self.per_star
    }
}

impl PartialEq for Points {
    fn eq(&self, other: &Points) -> bool {
        self.worth() == other.worth()
    }
}

impl PartialOrd for Points {
    fn partial_cmp(&self, other: &Points) -> Option<Ordering> {
        self.worth().partial_cmp(&other.worth())
    }
}

pub fn spend_first(cards: &[Points]) -> Option<&str> {
    let best = cards.iter().reduce(|a, b| if b > a { b } else { a })?;
    Some(&best.shop)
}
