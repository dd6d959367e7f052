use std::collections::BTreeMap;

pub struct Suggest {
    weights: BTreeMap<String, u32>,
}

impl FromIterator<(&'static str, u32)> for Suggest {
    fn from_iter<I: IntoIterator<Item = (&'static str, u32)>>(pairs: I) -> Self {
        Suggest {
            weights: pairs.into_iter().map(|(q, w)| (q.to_string(), w)).collect(),
        }
    }
}

impl Suggest {
    pub fn top(&self, typed: &str, limit: usize) -> Vec<String> {
        let mut hits: Vec<&String> = self
            .weights
            .keys()
            .filter(|q| q.starts_with(typed))
            .collect();
        hits.sort_by_key(|query| std::cmp::Reverse(self.weights[*query]));
        hits.into_iter().take(limit).cloned().collect()
    }

    pub fn first(&self, typed: &str) -> Option<String> {
        self.top(typed, 1).first().cloned()
    }
}
