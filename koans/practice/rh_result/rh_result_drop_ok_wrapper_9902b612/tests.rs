#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swaps_weights() {
        let row = [Tile::Blank, Tile::Weight(3), Tile::Weight(8)];

        assert!(matches!(swap_ends(&row).unwrap()[2], Tile::Blank));
    }
}
