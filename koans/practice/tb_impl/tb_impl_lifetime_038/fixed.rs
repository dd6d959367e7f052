pub struct Moves<'g> {
    rest: &'g str,
}

impl<'g> Moves<'g> {
    pub fn of(game: &'g str) -> Self {
        Moves {
            rest: game.trim_start(),
        }
    }
}

impl<'g> Iterator for Moves<'g> {
    type Item = &'g str;

    fn next(&mut self) -> Option<&'g str> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let end = self.rest.find(' ').unwrap_or(self.rest.len());
            let (word, rest) = self.rest.split_at(end);
            self.rest = rest.trim_start();
            if !word.ends_with('.') {
                return Some(word);
            }
        }
    }
}
