//! Searching grid mazes and abstract graphs.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::str::FromStr;

/// A graph given by its neighbour function.
pub trait Space {
    type Node: Clone + Eq + Hash;
    fn next(&self, node: &Self::Node) -> Vec<Self::Node>;
}

pub fn shortest<S: Space>(
    space: &S,
    from: S::Node,
    goal: impl Fn(&S::Node) -> bool,
) -> Option<Vec<S::Node>> {
    let mut parent: HashMap<S::Node, Option<S::Node>> = HashMap::from([(from.clone(), None)]);
    let mut queue = VecDeque::from([from]);
    while let Some(node) = queue.pop_front() {
        if goal(&node) {
            let mut path = vec![node];
            while let Some(Some(prev)) = path.last().and_then(|n| parent.get(n)) {
                path.push(prev.clone());
            }
            path.reverse();
            return Some(path);
        }
        for next in space.next(&node) {
            if let Entry::Vacant(slot) = parent.entry(next.clone()) {
                slot.insert(Some(node.clone()));
                queue.push_back(next);
            }
        }
    }
    None
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    pub row: usize,
    pub col: usize,
}

#[derive(Debug, Clone)]
pub struct Maze {
    open: HashSet<Cell>,
    pub start: Cell,
    pub exit: Cell,
}

#[derive(Debug, PartialEq, Eq)]
pub enum MazeError {
    Missing(char),
    Symbol { found: char, at: Cell },
}

impl FromStr for Maze {
    type Err = MazeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut open = HashSet::new();
        let (mut start, mut exit) = (None, None);
        for (row, line) in text.lines().enumerate() {
            for (col, found) in line.chars().enumerate() {
                let at = Cell { row, col };
                match found {
                    '#' => continue,
                    '.' => {}
                    'S' => start = Some(at),
                    'E' => exit = Some(at),
                    _ => return Err(MazeError::Symbol { found, at }),
                }
                open.insert(at);
            }
        }
        let start = start.ok_or(MazeError::Missing('S'))?;
        let exit = exit.ok_or(MazeError::Missing('E'))?;
        Ok(Maze { open, start, exit })
    }
}

impl Space for Maze {
    type Node = Cell;
    fn next(&self, &Cell { row, col }: &Cell) -> Vec<Cell> {
        let steps = [
            (row.wrapping_sub(1), col),
            (row + 1, col),
            (row, col.wrapping_sub(1)),
            (row, col + 1),
        ];
        let cells = steps.into_iter().map(|(row, col)| Cell { row, col });
        cells.filter(|cell| self.open.contains(cell)).collect()
    }
}

/// Words that differ in one letter are neighbours.
pub struct Ladder<'w> {
    pub words: &'w [&'w str],
}

impl<'w> Space for Ladder<'w> {
    type Node = &'w str;
    fn next(&self, node: &&'w str) -> Vec<&'w str> {
        let close = |w: &&'w str| {
            w.len() == node.len()
                && w.chars().zip(node.chars()).filter(|(a, b)| a != b).count() == 1
        };
        self.words.iter().copied().filter(close).collect()
    }
}

pub fn dead_ends(maze: &Maze) -> BTreeSet<Cell> {
    maze.open
        .iter()
        .filter(|cell| maze.next(cell).len() == 1)
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "S.#\n#..\n##E";

    #[test]
    fn solves_a_maze() {
        let maze: Maze = SMALL.parse().unwrap();
        let path = shortest(&maze, maze.start, |c| *c == maze.exit).unwrap();
        assert_eq!(path.len(), 5);
        assert_eq!(path[1], Cell { row: 0, col: 1 });
    }

    #[test]
    fn walls_can_close_the_way() {
        let maze: Maze = "S#E".parse().unwrap();
        assert!(shortest(&maze, maze.start, |c| c == &maze.exit).is_none());
    }

    #[test]
    fn word_ladder() {
        let words = ["cold", "cord", "card", "ward", "warm"];
        let ladder = Ladder { words: &words };
        let path = shortest(&ladder, "cold", |w| *w == "warm").unwrap();
        assert_eq!(path, words);
    }

    #[test]
    fn parse_errors() {
        assert_eq!("S..".parse::<Maze>().unwrap_err(), MazeError::Missing('E'));
        let at = Cell { row: 0, col: 1 };
        assert_eq!(
            "S?E".parse::<Maze>().unwrap_err(),
            MazeError::Symbol { found: '?', at }
        );
    }

    #[test]
    fn finds_dead_ends() {
        let maze = SMALL.parse::<Maze>().unwrap();
        let ends: Vec<Cell> = dead_ends(&maze.clone()).into_iter().collect();
        assert_eq!(ends, [maze.start, maze.exit]);
    }
}
