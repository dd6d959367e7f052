pub fn transpose<const N: usize>(tile: &[[u8; N]; N]) -> [[u8; N]; N] {
    fn column<const M: usize>(tile: &[[u8; M]; M], at: usize) -> [u8; M] {
        std::array::from_fn(|row| tile[row][at])
    }
    std::array::from_fn(|at| column(tile, at))
}

pub fn is_diagonal_mirror<const N: usize>(tile: &[[u8; N]; N]) -> bool {
    transpose(tile) == tile
}

pub fn quarter_turns(tile: &[[u8; 3]; 3], turns: u32) -> [[u8; 3]; 3] {
    let mut turned = *tile;
    for _ in 0..turns % 4 {
        turned.reverse();
        turned = transpose(&turned);
    }
    turned
}
