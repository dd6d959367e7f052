pub trait Mutation {
    fn letter(&self, c: char) -> char;

    fn word(&self, word: &str) -> String {
        word.chars().map(|c| self.letter(c)).collect()
    }
}

pub struct Lenition;

impl Mutation for Lenition {
    fn letter(&self, c: char) -> char {
        match c {
            'A'..='Z' => self.letter(c.to_ascii_lowercase()),
            'b' | 'p' => 'v',
            'c'..='g' => 'h',
            'z'..='t' => 's',
            other => other,
        }
    }
}
