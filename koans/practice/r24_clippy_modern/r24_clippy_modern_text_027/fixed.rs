#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Dutch,
    Spanish,
    English,
}

const WORDS: [(&str, Language); 5] = [
    ("het", Language::Dutch),
    ("een", Language::Dutch),
    ("el", Language::Spanish),
    ("una", Language::Spanish),
    ("the", Language::English),
];

fn votes(phrase: &str, language: Language) -> u32 {
    let words = phrase.split([' ', ',']).filter(|word| !word.is_empty());
    let known = words.filter(|word| {
        WORDS
            .iter()
            .any(|(w, l)| *l == language && w.eq_ignore_ascii_case(word))
    });
    let bonus = phrase.starts_with('¿') && language == Language::Spanish;
    known.count() as u32 + u32::from(bonus)
}

pub fn detect(phrase: &str) -> Option<Language> {
    let languages = [Language::Dutch, Language::Spanish, Language::English];
    let best = languages
        .into_iter()
        .max_by_key(|language| votes(phrase, *language))?;
    (votes(phrase, best) > 0).then_some(best)
}
