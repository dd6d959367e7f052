//! Rules of a four-in-a-row game with simple players.

use std::collections::BTreeMap;
use std::ops::Not;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disc {
    Red,
    Yellow,
}

impl Not for Disc {
    type Output = Disc;
    fn not(self) -> Disc {
        match self {
            Disc::Red => Disc::Yellow,
            Disc::Yellow => Disc::Red,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveError {
    NoColumn(usize),
    ColumnFull(usize),
    GameOver(Disc),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board<const W: usize, const H: usize> {
    columns: [Vec<Disc>; W],
    turn: Disc,
}

impl<const W: usize, const H: usize> Default for Board<W, H> {
    fn default() -> Self {
        Board {
            columns: std::array::from_fn(|_| Vec::with_capacity(H)),
            turn: Disc::Red,
        }
    }
}

impl<const W: usize, const H: usize> Board<W, H> {
    pub fn get(&self, col: isize, row: isize) -> Option<Disc> {
        let column = self.columns.get(usize::try_from(col).ok()?)?;
        column.get(usize::try_from(row).ok()?).copied()
    }

    pub fn play(&mut self, col: usize) -> Result<Option<Disc>, MoveError> {
        if let Some(winner) = self.winner() {
            return Err(MoveError::GameOver(winner));
        }
        let column = self.columns.get_mut(col).ok_or(MoveError::NoColumn(col))?;
        if column.len() == H {
            return Err(MoveError::ColumnFull(col));
        }
        column.push(self.turn);
        self.turn = !self.turn;
        Ok(self.winner())
    }

    pub fn winner(&self) -> Option<Disc> {
        const DIRECTIONS: [(isize, isize); 4] = [(1, 0), (0, 1), (1, 1), (1, -1)];
        let spots = (0..W as isize).flat_map(|c| (0..H as isize).map(move |r| (c, r)));
        for (col, row) in spots {
            let Some(disc) = self.get(col, row) else {
                continue;
            };
            for (dc, dr) in DIRECTIONS {
                if (1..4).all(|k| self.get(col + dc * k, row + dr * k) == Some(disc)) {
                    return Some(disc);
                }
            }
        }
        None
    }

    pub fn free(&self) -> impl Iterator<Item = usize> + '_ {
        (0..W).filter(|&col| self.columns[col].len() < H)
    }
}

pub trait Player<const W: usize, const H: usize> {
    fn choose(&mut self, board: &Board<W, H>) -> Option<usize>;
}

impl<F, const W: usize, const H: usize> Player<W, H> for F
where
    F: FnMut(&Board<W, H>) -> Option<usize>,
{
    fn choose(&mut self, board: &Board<W, H>) -> Option<usize> {
        self(board)
    }
}

/// Wins at once when it can, else takes the first free column.
pub struct Greedy;

impl<const W: usize, const H: usize> Player<W, H> for Greedy {
    fn choose(&mut self, board: &Board<W, H>) -> Option<usize> {
        let wins = |col: &usize| board.clone().play(*col).is_ok_and(|w| w.is_some());
        board.free().find(wins).or_else(|| board.free().next())
    }
}

pub fn duel<const W: usize, const H: usize>(
    players: [&mut dyn Player<W, H>; 2],
) -> Result<Option<Disc>, MoveError> {
    let mut board = Board::<W, H>::default();
    let mut turn = 0;
    while let Some(col) = players[turn % 2].choose(&board) {
        if let Some(winner) = board.play(col)? {
            return Ok(Some(winner));
        }
        turn += 1;
    }
    Ok(None)
}

pub fn tally(results: &[Option<Disc>]) -> BTreeMap<Option<Disc>, usize> {
    results.iter().fold(BTreeMap::new(), |mut counts, result| {
        *counts.entry(*result).or_insert(0) += 1;
        counts
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discs_fall_and_colours_alternate() {
        let mut board = Board::<3, 2>::default();
        board.play(0).unwrap();
        board.play(0).unwrap();
        assert_eq!(board.get(0, 1), Some(!Disc::Red));
        assert_eq!(!Disc::Yellow, Disc::Red);
    }

    #[test]
    fn refuses_bad_moves() {
        let mut board = Board::<1, 1>::default();
        assert_eq!(board.play(4), Err(MoveError::NoColumn(4)));
        board.play(0).unwrap();
        assert_eq!(board.play(0), Err(MoveError::ColumnFull(0)));
        assert_eq!(board.free().count(), 0);
    }

    #[test]
    fn four_in_a_column_wins() {
        let mut board = Board::<7, 6>::default();
        let results: Vec<_> = [0, 1, 0, 1, 0, 1, 0]
            .map(|c| board.play(c))
            .into_iter()
            .collect();
        assert_eq!(results.last(), Some(&Ok(Some(Disc::Red))));
        assert_eq!(board.play(1), Err(MoveError::GameOver(Disc::Red)));
    }

    #[test]
    fn players_meet() {
        let mut calls = 0;
        let mut last = |board: &Board<7, 6>| {
            calls += 1;
            board.free().last()
        };
        assert_eq!(duel([&mut Greedy, &mut last]), Ok(Some(Disc::Red)));
        assert_eq!(calls, 3);
        assert_eq!(duel::<2, 2>([&mut Greedy, &mut Greedy]), Ok(None));
    }

    #[test]
    fn tallies_results() {
        let counts = tally(&[None, Some(Disc::Red), None]);
        assert_eq!(counts[&None], 2);
        assert_eq!(counts.len(), 2);
    }
}
