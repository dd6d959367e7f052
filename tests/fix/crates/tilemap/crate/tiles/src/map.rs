use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{Direction, Position};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tile {
    Grass,
    Water,
    Wall,
}

#[derive(Debug, Clone, Default)]
pub struct Map {
    tiles: BTreeMap<Position, Tile>,
}

impl Map {
    /// Rows of '.', '~' and '#'; other characters are no tiles.
    pub fn read(text: &str) -> Map {
        let mut map = Map::default();
        for (y, line) in (0..).zip(text.lines()) {
            for (x, c) in (0..).zip(line.chars()) {
                let tile = match c {
                    '.' => Tile::Grass,
                    '~' => Tile::Water,
                    '#' => Tile::Wall,
                    _ => continue,
                };
                map.tiles.insert(Position { x, y }, tile);
            }
        }
        map
    }

    pub fn tile(&self, at: Position) -> Option<Tile> {
        self.tiles.get(&at).copied()
    }

    pub fn tiles(&self) -> impl Iterator<Item = (Position, Tile)> + '_ {
        self.tiles.iter().map(|(position, tile)| (*position, *tile))
    }

    /// All that can be reached over grass.
    pub fn reachable(&self, from: Position) -> BTreeSet<Position> {
        let mut found = BTreeSet::from([from]);
        let mut waiting = VecDeque::from([from]);
        while let Some(here) = waiting.pop_front() {
            for next in Direction::ALL.map(|direction| here.to(&direction)) {
                if self.tile(next) == Some(Tile::Grass) && found.insert(next) {
                    waiting.push_back(next);
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walls_keep_out() {
        let map = Map::read("..#.\n.~#.\n");
        assert_eq!(map.reachable(Position { x: 0, y: 0 }).len(), 3);
        assert_eq!(map.tile(Position { x: 1, y: 1 }), Some(Tile::Water));
        assert_eq!(map.tiles().count(), 8);
    }
}
