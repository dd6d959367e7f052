pub struct Hand<'a>(&'a str);

impl Hand<'_> {
    pub fn suits(&self) -> usize {
        let mut seen: Vec<char> = self
            .0
            .split(' ')
            .filter_map(|card| card.chars().last())
            .collect();
        seen.sort();
        seen.dedup();
        seen.len()
    }

    pub fn is_flush(&self) -> bool {
        self.suits() == 1 && self.0.split(' ').count() == 5
    }
}

pub fn flushes(hands: &[&str]) -> usize {
    hands.iter().filter(|hand| Hand(hand).is_flush()).count()
}
