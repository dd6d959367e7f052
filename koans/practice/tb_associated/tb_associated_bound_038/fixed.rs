use std::fmt::Display;

pub trait Rule {
    type Token: Display;
    fn expand(&self) -> Vec<Self::Token>;

    fn text(&self) -> String {
        self.expand()
            .iter()
            .map(|t| t.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

pub enum Word {
    Noun(&'static str),
    Stop,
}

impl Display for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Word::Noun(noun) => write!(f, "the {noun}"),
            Word::Stop => write!(f, "."),
        }
    }
}

pub struct List(pub Vec<&'static str>);

impl Rule for List {
    type Token = Word;

    fn expand(&self) -> Vec<Word> {
        let nouns = self.0.iter().map(|n| Word::Noun(n));
        nouns.chain([Word::Stop]).collect()
    }
}
