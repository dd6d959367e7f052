use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pos(pub i32, pub i32);

impl Pos {
    pub fn around(self) -> impl Iterator<Item = Pos> {
        let offsets = (-1..=1).flat_map(|dr| (-1..=1).map(move |dc| (dr, dc)));
        offsets
            .filter(|&d| d != (0, 0))
            .map(move |(dr, dc)| Pos(self.0 + dr, self.1 + dc))
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Life {
    alive: BTreeSet<Pos>,
}
