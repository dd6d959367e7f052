#[derive(Clone)]
pub enum Tile {
    Blank,
    Weight(i32),
}

pub fn swap_ends(row: &[Tile]) -> Result<Vec<Tile>, String> {
    let end = row.len().checked_sub(1).ok_or("empty row")?;
    let mut copy = row.to_vec();
    copy.swap(0, end);
    copy
}
