pub struct Game {
    pub white: String,
    pub moves: Vec<String>,
}

pub trait Commentary<'g> {
    fn opening(&self) -> &'g [String];
    fn headline(&self) -> String;
}

pub struct Annotated<'g> {
    pub game: &'g Game,
    pub book_depth: usize,
}

impl<'g> Commentary<'g> for Annotated<'g> {
    fn opening(&self) -> &'g [String] {
        let depth = self.book_depth.min(self.game.moves.len());
        &self.game.moves[..depth]
    }

    fn headline(&self) -> String {
        format!("{}: {}", self.game.white, self.opening().join(" "))
    }
}
