#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hand {
    Rock,
    Paper,
    Well,
}

use Hand::{Paper, Rock, Well};

/// Both rock and well... the rock sinks.
pub fn winner(left: Hand, right: Hand) -> Option<Hand> {
    match (left, right) {
        (Rock, Paper) | (Paper, Rock) => Some(Paper),
        (Rock, Well) | (Well, Rock) => Some(Well),
        (Paper, Well) | (Well, Paper) => Some(Paper),
        (Rock, Rock) | (Paper, Paper) => None,
    }
}

pub fn score(rounds: &[(Hand, Hand)]) -> (usize, usize) {
    let mut points = (0, 0);
    for &(left, right) in rounds {
        match winner(left, right) {
            Some(hand) if hand == left => points.0 += 1,
            Some(_) => points.1 += 1,
            None => {}
        }
    }
    points
}
