use std::collections::HashMap;

pub struct Score {
    pub title: &'static str,
    pub publisher: Option<&'static str>,
}

pub struct Archive {
    pub scores: Vec<Score>,
    pub countries: HashMap<&'static str, &'static str>,
}

impl Archive {
    fn score(&self, title: &str) -> Option<&Score> {
        self.scores.iter().find(|s| s.title == title)
    }

    pub fn country(&self, title: &str) -> Option<&'static str> {
        self.score(title)
            .map(|s| s.publisher)
            .and_then(|p| self.countries.get(p))
            .copied()
    }
}
