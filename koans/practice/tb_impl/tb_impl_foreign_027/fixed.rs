pub trait Puzzle {
    fn letters(&self) -> Vec<char>;

    fn is_palindrome(&self) -> bool {
        let letters = self.letters();
        letters.iter().eq(letters.iter().rev())
    }
}

impl Puzzle for str {
    fn letters(&self) -> Vec<char> {
        self.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    }
}

pub fn solutions<'a>(phrases: &[&'a str]) -> Vec<&'a str> {
    phrases
        .iter()
        .copied()
        .filter(|p| p.is_palindrome())
        .collect()
}
