//! Solving number puzzles by elimination and search.

use std::collections::HashSet;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A set of the digits 1 to 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits(u16);

impl Digits {
    pub const ALL: Digits = Digits(0x3fe);

    pub fn without(self, other: Digits) -> Digits {
        Digits(self.0 & !other.0)
    }

    pub fn len(self) -> u32 {
        self.0.count_ones()
    }
}

impl FromIterator<u8> for Digits {
    fn from_iter<I: IntoIterator<Item = u8>>(iter: I) -> Self {
        Digits(iter.into_iter().fold(0, |set, d| set | 1 << d))
    }
}

impl IntoIterator for Digits {
    type Item = u8;
    type IntoIter = Box<dyn Iterator<Item = u8>>;
    fn into_iter(self) -> Self::IntoIter {
        Box::new((1..=9).filter(move |d| self.0 >> d & 1 == 1))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Grid {
    cells: Vec<Option<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GridError {
    Size(usize),
    Symbol { at: usize, found: char },
    Clash { at: usize },
}

impl fmt::Display for GridError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GridError::Size(n) => write!(f, "{n} cells instead of 81"),
            GridError::Symbol { at, found } => write!(f, "{found:?} in cell {at}"),
            GridError::Clash { at } => write!(f, "cell {at} repeats a digit"),
        }
    }
}

impl Error for GridError {}

impl FromStr for Grid {
    type Err = GridError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let cell = |(at, found): (usize, char)| match found {
            '.' => Ok(None),
            '1'..='9' => Ok(Some(found as u8 - b'0')),
            _ => Err(GridError::Symbol { at, found }),
        };
        let cells: Vec<Option<u8>> = text
            .chars()
            .enumerate()
            .map(cell)
            .collect::<Result<_, _>>()?;
        if cells.len() != 81 {
            return Err(GridError::Size(cells.len()));
        }
        let grid = Grid { cells };
        match (0..81).find(|&at| grid.cells[at].is_some_and(|d| grid.peers(at).any(|p| p == d))) {
            Some(at) => Err(GridError::Clash { at }),
            None => Ok(grid),
        }
    }
}

impl Grid {
    /// The digits that cells in the same row, column or box hold.
    fn peers(&self, at: usize) -> impl Iterator<Item = u8> + '_ {
        let place = |i: usize| (i / 9, i % 9, i / 27 * 3 + i % 9 / 3);
        let (row, col, block) = place(at);
        let seen = move |i: &usize| {
            let (r, c, b) = place(*i);
            *i != at && (r == row || c == col || b == block)
        };
        (0..81).filter(seen).filter_map(|i| self.cells[i])
    }

    pub fn options(&self, at: usize) -> Digits {
        Digits::ALL.without(self.peers(at).collect())
    }

    fn tightest(&self) -> Option<(usize, Digits)> {
        let open = (0..81).filter(|&i| self.cells[i].is_none());
        open.map(|i| (i, self.options(i)))
            .min_by_key(|(_, digits)| digits.len())
    }

    /// Calls `found` with each solution until it says that it has enough.
    pub fn solve<F: FnMut(&Grid) -> bool>(&mut self, found: &mut F) -> bool {
        let Some((at, digits)) = self.tightest() else {
            return found(self);
        };
        for digit in digits {
            self.cells[at] = Some(digit);
            if self.solve(found) {
                return true;
            }
        }
        self.cells[at] = None;
        false
    }
}

pub fn solutions(text: &str, most: usize) -> Result<HashSet<Grid>, Box<dyn Error>> {
    let mut all = HashSet::new();
    text.parse::<Grid>()?.solve(&mut |grid| {
        all.insert(grid.clone());
        all.len() >= most
    });
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EASY: &str =
        "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";

    #[test]
    fn digit_sets() {
        let set: Digits = [2, 9, 2].into_iter().collect();
        assert_eq!((set.len(), set.into_iter().max()), (2, Some(9)));
        assert_eq!(Digits::ALL.without(set).into_iter().count(), 7);
    }

    #[test]
    fn solves() {
        let all = solutions(EASY, 5).unwrap();
        assert_eq!(all.len(), 1);
        let grid = all.into_iter().next().unwrap();
        assert_eq!(grid.cells[..4], [Some(5), Some(3), Some(4), Some(6)]);
        assert_eq!(grid.tightest(), None);
    }

    #[test]
    fn options_of_a_cell() {
        let grid: Grid = EASY.parse().unwrap();
        assert_eq!(grid.options(2), [1, 2, 4].into_iter().collect());
    }

    #[test]
    fn many_solutions_stop_early() {
        assert_eq!(solutions(&".".repeat(81), 2).unwrap().len(), 2);
    }

    #[test]
    fn bad_grids() {
        let text = |s: &str| solutions(s, 1).unwrap_err().to_string();
        assert_eq!(text("12"), "2 cells instead of 81");
        assert_eq!(text("1x"), "'x' in cell 1");
        assert_eq!(
            text(&EASY.replacen("53.", "533", 1)),
            "cell 1 repeats a digit"
        );
    }
}
