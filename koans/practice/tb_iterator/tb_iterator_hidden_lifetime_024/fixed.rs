pub struct Dictionary {
    words: Vec<String>,
}

fn fits(word: &str, pattern: &str) -> bool {
    word.len() == pattern.len()
        && pattern
            .chars()
            .zip(word.chars())
            .all(|(p, w)| p == '?' || p == w)
}

impl Dictionary {
    pub fn new(words: &[&str]) -> Self {
        Dictionary {
            words: words.iter().map(|w| w.to_lowercase()).collect(),
        }
    }

    pub fn lengths(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().map(|word| word.len())
    }

    pub fn candidates(&self, pattern: &str) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        found.extend(
            self.words
                .iter()
                .map(String::as_str)
                .filter(|word| fits(word, pattern)),
        );
        found
    }
}
