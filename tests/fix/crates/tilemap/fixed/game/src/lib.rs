//! Somebody walks over a map.

use paint::Paint;
use tiles::{Direction, Map, Position, Tile};

pub struct Game {
    map: Map,
    pub walker: Position,
    pub steps: u32,
}

impl Game {
    pub fn new(text: &str) -> Option<Game> {
        let map = Map::read(text);
        let (walker, _) = map.tiles().find(|(_, tile)| *tile == Tile::Grass)?;
        Some(Game {
            map,
            walker,
            steps: 0,
        })
    }

    /// False when something is in the way.
    pub fn walk(&mut self, direction: Direction) -> bool {
        let next = self.walker.to(direction);
        let free = self.map.tile(next) == Some(Tile::Grass);
        if free {
            self.walker = next;
            self.steps += 1;
        }
        free
    }

    pub fn left_to_see(&self) -> usize {
        self.map.reachable(self.walker).len() - 1
    }

    pub fn screen(&self) -> String {
        format!("{}\nsteps: {}", self.map.boxed(), self.steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks() {
        let mut game = Game::new("#..\n#~.").unwrap();
        assert!(!game.walk(Direction::South) && game.walk(Direction::East));
        assert_eq!(
            (game.walker, game.left_to_see()),
            (Position { x: 2, y: 0 }, 2)
        );
        assert!(game.screen().ends_with("|#~.|\n-----\nsteps: 1"));
        assert!(Game::new("##").is_none());
    }
}
