#[derive(PartialEq)]
pub struct Tile {
    pub left: char,
    pub right: char,
}

pub fn flip(tile: &Tile) -> Tile {
    Tile {
        left: tile.right,
        right: tile.left,
    }
}

pub fn has_mirror(floor: &[Tile], laid: &[usize]) -> Option<bool> {
    let newest = laid.last();
    let mirror = flip(&floor[*newest]);
    Some(floor.contains(&mirror))
}
