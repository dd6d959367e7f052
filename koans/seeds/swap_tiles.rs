#[derive(Clone)]
pub enum Tile {
    Blank,
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
        Tile::Weight(grams) => Ok(*grams),
        Tile::Blank => Ok(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swaps_weights() {
        let row = [Tile::Blank, Tile::Weight(3), Tile::Weight(8)];
        assert_eq!(first_after_swap(&row), Ok(8));
        assert_eq!(first_after_swap(&row[..1]), Ok(0));
        assert!(matches!(swap_ends(&row).unwrap()[2], Tile::Blank));
    }

    #[test]
    fn empty_row() {
        assert_eq!(first_after_swap(&[]), Err("empty row".to_string()));
    }
}
