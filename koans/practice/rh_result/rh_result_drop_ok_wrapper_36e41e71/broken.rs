use std::collections::VecDeque;

#[derive(Debug, PartialEq, Eq)]
pub struct Tile {
    pub left: u8,
    pub right: u8,
}

pub fn play(line: &mut VecDeque<Tile>, tile: Tile) -> Result<usize, String> {
    let end = line.back().ok_or("no tile on the table")?;
    if *end == tile || end.right != tile.left {
        return "tile does not fit".to_string();
    }
    line.push_back(tile);
    Ok(line.len())
}
