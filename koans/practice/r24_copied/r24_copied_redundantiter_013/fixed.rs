pub struct Clue {
    pub text: String,
    pub answer: String,
}

pub struct Crossword {
    pub across: Vec<Clue>,
    pub down: Vec<Clue>,
}

impl Crossword {
    fn answers(&self) -> Vec<String> {
        let clues = self.across.iter().chain(&self.down);
        clues.map(|clue| clue.answer.to_uppercase()).collect()
    }

    pub fn letters(&self) -> Vec<usize> {
        self.answers()
            .iter()
            .map(|answer| answer.chars().count())
            .collect()
    }

    pub fn uses(&self, letter: char) -> bool {
        self.answers().iter().any(|answer| answer.contains(letter))
    }
}
