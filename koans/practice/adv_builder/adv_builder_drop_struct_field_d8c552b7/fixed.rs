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
