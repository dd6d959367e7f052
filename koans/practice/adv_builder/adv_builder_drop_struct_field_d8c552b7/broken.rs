#[derive(PartialEq)]
pub struct Tile {
    pub right: char,
}

pub fn flip(tile: &Tile) -> Tile {
    Tile {
        left: tile.right,
        right: tile.left,
    }
}
