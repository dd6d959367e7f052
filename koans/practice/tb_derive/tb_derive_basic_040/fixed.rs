#[derive(Debug, PartialEq, Clone, Copy)]
pub struct Tile {
    pub height: u8,
    pub water: bool,
}

pub fn flow(tiles: &mut Vec<Tile>, from: usize) -> usize {
    let source = tiles[from];
    let mut reached = 0;
    for tile in tiles.iter_mut().skip(from + 1) {
        if !source.water || tile.height > source.height {
            break;
        }
        tile.water = true;
        reached += 1;
    }
    reached
}
