#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ripe_ones() {
        let cellar = "Brie w5\nComte w40\nTete w?\nTilsit";
        assert_eq!(ripe(cellar, 6), ["Comte"]);
        assert_eq!(ripe(cellar, 5), ["Brie", "Comte"]);
        assert_eq!(oldest(cellar), 40);
    }
    #[test]
    fn empty_cellar() {
        assert_eq!(oldest(""), 0);
    }
}
