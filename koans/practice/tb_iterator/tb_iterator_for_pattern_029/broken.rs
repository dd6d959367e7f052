#[derive(Debug, PartialEq)]
pub struct Mistake {
    pub line: usize,
    pub word: usize,
    pub expected: String,
}

pub fn correct(dictation: &str, original: &str) -> Vec<Mistake> {
    let mut mistakes = vec![];
    for (line, written, expected) in dictation.lines().zip(original.lines()).enumerate() {
        for (word, w, e) in written.split(' ').zip(expected.split(' ')).enumerate() {
            if w != e {
                mistakes.push(Mistake {
                    line,
                    word,
                    expected: e.to_string(),
                });
            }
        }
    }
    mistakes
}

pub fn grade(mistakes: &[Mistake]) -> u8 {
    match mistakes {
        [] => 1,
        [_] => 2,
        [first, rest @ ..] if rest.iter().all(|m| m.expected == first.expected) => 3,
        _ => 4,
    }
}
