#[derive(Default)]
pub struct Crossword {
    words: Vec<String>,
}

impl Crossword {
    pub fn across(mut self, word: &str) -> Crossword {
        self.words.push(word.to_uppercase());
        self
    }

    pub fn longest(&self) -> &str {
        self.words
            .iter()
            .max_by_key(|word| word.len())
            .map_or("", |word| word.as_str())
    }
}

pub fn grid_row(words: &[&str]) -> String {
    let longest = words
        .iter()
        .fold(Crossword::default(), |p, word| p.across(word))
        .longest();
    longest
        .chars()
        .flat_map(|letter| ['|', letter])
        .chain(['|'])
        .collect()
}
