use std::cmp::Ordering;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    Rock,
    Paper,
    Scissors,
}

use Hand::{Paper, Rock, Scissors};

impl Hand {
    pub fn beats(self, other: Hand) -> bool {
        matches!(
            (self, other),
            (Rock, Scissors) | (Paper, Rock) | (Scissors, Paper)
        )
    }
}

impl PartialOrd for Hand {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        Some(if self.beats(*other) {
            Ordering::Greater
        } else {
            Ordering::Less
        })
    }
}

pub fn score(rounds: &[(Hand, Hand)]) -> (usize, usize) {
    let left = rounds.iter().filter(|(a, b)| a > b).count();
    let right = rounds.iter().filter(|(a, b)| a < b).count();
    (left, right)
}
