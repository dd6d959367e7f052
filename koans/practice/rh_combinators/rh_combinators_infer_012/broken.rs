#[derive(Debug, Clone, PartialEq)]
pub struct Postcard {
    pub to: String,
    pub stamp: Option<u32>,
}

pub struct Trip {
    pub cards: Vec<Postcard>,
}

impl Trip {
    /// How many were sent, and to whom the others were meant.
    pub fn outcome(self, postage: u32) -> (usize, String) {
        let (sent, kept) = self
            .cards
            .into_iter()
            .partition(|card| card.stamp.is_some_and(|value| value >= postage));
        let names: Vec<String> = kept.into_iter().map(|card| card.to).collect();
        (sent.len(), names.join(", "))
    }
}
