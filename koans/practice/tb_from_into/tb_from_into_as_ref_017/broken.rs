pub struct Matcher {
    words: Vec<String>,
}

impl Matcher {
    pub fn new<S: AsRef<str>>(words: &[S]) -> Matcher {
        Matcher {
            words: words
                .iter()
                .map(|word| word.as_ref().to_lowercase())
                .collect(),
        }
    }

    pub fn matches(&self, line: &str) -> bool {
        let line = line.to_lowercase();
        self.words.iter().any(|word| line.contains(word.as_str()))
    }
}

pub fn count<L>(lines: L, matcher: &Matcher) -> usize
where
    L: IntoIterator,
{
    lines
        .into_iter()
        .filter(|line| matcher.matches(line.as_ref()))
        .count()
}
