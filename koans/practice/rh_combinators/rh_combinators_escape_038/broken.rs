pub struct Shanty {
    pub verses: Vec<String>,
}

impl Shanty {
    pub fn openings(&self) -> Vec<String> {
        self.verses
            .iter()
            .filter_map(|verse| verse.split(' ').next())
            .map(|word| word.trim_matches(',').to_lowercase())
            .collect()
    }

    /// The opening that is sung most often.
    pub fn refrain(&self) -> Option<&str> {
        let openings = self.openings();
        openings
            .iter()
            .max_by_key(|word| openings.iter().filter(|other| other == word).count())
            .map(|word| word.as_str())
    }
}
