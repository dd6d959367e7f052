#[derive(Debug)]
pub struct Tile {
    pub spot: (i32, i32),
    pub label: char,
}

pub fn slide(tile: &Tile, step: &(i32, i32)) -> Option<Tile> {
    let (dx, dy) = *step;
    let x = tile.spot.0.checked_add(dx)?;
    let y = tile.spot.1.checked_add(dy)?;
    let (spot, label) = ((x, y), tile.label);
    Some(Tile { spot, label })
}
