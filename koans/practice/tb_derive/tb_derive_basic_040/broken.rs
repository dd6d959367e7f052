pub struct Tile {
    pub height: u8,
    pub water: bool,
}

pub fn flood(tiles: &mut Vec<Tile>, from: usize) {
    let source = tiles[from];
    for tile in tiles.iter_mut() {
        if source.water && tile.height <= source.height {
            tile.water = true;
        }
    }
}
