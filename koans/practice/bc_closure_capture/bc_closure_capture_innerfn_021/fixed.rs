pub struct Answer<'a> {
    pub word: &'a str,
    pub offset: usize,
}

/// Lines up the words so that their pivot letters share a column.
pub fn align<'a>(words: &[&'a str], pivot: char) -> Vec<Answer<'a>> {
    let column = words
        .iter()
        .filter_map(|w| w.find(pivot))
        .max()
        .unwrap_or(0);
    let offset_of = |word: &str| -> usize {
        match word.find(pivot) {
            Some(at) => column - at,
            None => 0,
        }
    };
    words
        .iter()
        .map(|word| Answer {
            word,
            offset: offset_of(word),
        })
        .collect()
}

pub fn draw(answers: &[Answer]) -> String {
    let lines = answers
        .iter()
        .map(|a| format!("{:>w$}", a.word, w = a.offset + a.word.len()));
    lines.collect::<Vec<_>>().join("\n")
}
