pub trait Slot {
    fn fits(&self, word: &str) -> bool;
    fn fill(&mut self, word: &str) -> bool;
}

impl Slot for Vec<Option<char>> {
    fn fits(&self, word: &str) -> bool {
        word.chars().count() == self.len()
            && word
                .chars()
                .zip(self)
                .all(|(c, cell)| cell.is_none_or(|known| known == c))
    }

    fn fill(&mut self, word: &str) -> bool {
        if !self.fits(word) {
            return false;
        }
        for (cell, c) in self.iter_mut().zip(word.chars()) {
            *cell = Some(c);
        }
        true
    }
}
