pub struct Phrase(Vec<&'static str>);

impl Phrase {
    pub fn eight(moves: [&'static str; 8]) -> Phrase {
        Phrase(moves.to_vec())
    }
}

impl Index<usize> for Phrase {
    type Output = str;

    fn index(&self, beat: usize) -> &str {
        self.0[(beat - 1) % self.0.len()]
    }
}

pub fn on_beats(phrase: &Phrase, beats: impl Iterator<Item = usize>) -> String {
    let mut line = String::new();
    for beat in beats {
        line.push_str(&phrase[beat]);
        line.push(';');
    }
    line
}
