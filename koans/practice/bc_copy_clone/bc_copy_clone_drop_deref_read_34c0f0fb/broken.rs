#[derive(Clone)]
pub enum Tile {
    Weight(i32),
}

pub fn swap_ends(row: &[Tile]) -> Result<Vec<Tile>, String> {
    let end = row.len().checked_sub(1).ok_or("empty row")?;
    let mut copy = row.to_vec();
    copy.swap(0, end);
    Ok(copy)
}

pub fn first_after_swap(row: &[Tile]) -> Result<i32, String> {
    match &swap_ends(row)?[0] {
        Tile::Weight(grams) => Ok(grams),
    }
}
