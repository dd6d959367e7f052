pub struct Scores {
    pub list: Vec<u32>,
}

impl Scores {
    /// Inserts in ascending order and tells the index of the new score.
    pub fn insert(&mut self, score: u32) -> usize {
        let at = self.list.binary_search(&score).unwrap_or_else(|free| free);
        self.list.insert(at, score);
        at
    }
}
