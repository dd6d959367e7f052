use std::collections::HashMap;

pub struct Translator {
    words: HashMap<&'static str, &'static str>,
    phrases: HashMap<&'static str, &'static str>,
}

impl Translator {
    pub fn new(
        words: &[(&'static str, &'static str)],
        phrases: &[(&'static str, &'static str)],
    ) -> Self {
        Translator {
            words: words.iter().copied().collect(),
            phrases: phrases.iter().copied().collect(),
        }
    }

    /// Whole phrases first, then word by word; unknown words stay.
    pub fn translate(&self, text: &str) -> String {
        let mut out = Vec::new();
        for phrase in text.split(", ") {
            'phrase: {
                if let Some(whole) = self.phrases.get(phrase) {
                    out.push(whole.to_string());
                    continue 'phrase;
                }
                let words: Vec<&str> = phrase
                    .split(' ')
                    .map(|w| self.words.get(w).copied().unwrap_or(w))
                    .collect();
                out.push(words.join(" "));
            }
        }
        out.join(", ")
    }
}
