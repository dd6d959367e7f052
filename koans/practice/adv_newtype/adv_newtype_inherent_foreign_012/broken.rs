pub type Hand = str;

impl Hand {
    pub fn suits(&self) -> usize {
        let mut seen: Vec<char> = self
            .split(' ')
            .filter_map(|card| card.chars().last())
            .collect();
        seen.sort();
        seen.dedup();
        seen.len()
    }

    pub fn is_flush(&self) -> bool {
        self.suits() == 1 && self.split(' ').count() == 5
    }
}

pub fn flushes(hands: &[&str]) -> usize {
    hands.iter().filter(|hand| hand.is_flush()).count()
}
