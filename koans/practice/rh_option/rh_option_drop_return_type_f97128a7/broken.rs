use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Departure {
    pub minute: u16,
    pub platform: u8,
}

pub fn next(board: &BTreeSet<Departure>, now: u16) {
    let from = Departure {
        minute: now,
        platform: 0,
    };
    board.range(from..).next()
}
