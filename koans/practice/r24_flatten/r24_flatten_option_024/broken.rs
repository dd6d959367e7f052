use std::collections::HashMap;

pub struct Lexicon {
    lemma: HashMap<&'static str, &'static str>,
    gloss: HashMap<&'static str, &'static str>,
}

impl Lexicon {
    pub fn english() -> Self {
        Lexicon {
            lemma: HashMap::from([("mice", "mouse"), ("went", "go"), ("oxen", "ox")]),
            gloss: HashMap::from([("mouse", "small rodent"), ("go", "move")]),
        }
    }

    fn gloss_of(&self, word: &str) -> Option<Option<&'static str>> {
        let lemma = self.lemma.get(word)?;
        Some(self.gloss.get(lemma).copied())
    }

    pub fn explain(&self, word: &str) -> String {
        match self.gloss_of(word) {
            Some(Some(gloss)) => format!("{word}: {gloss}"),
            _ => format!("{word}: unknown"),
        }
    }

    pub fn gloss_length(&self, word: &str) -> Option<usize> {
        self.lemma
            .get(word)
            .map(|lemma| self.gloss.get(lemma))
            .flatten()
            .map(|gloss| gloss.len())
    }
}
