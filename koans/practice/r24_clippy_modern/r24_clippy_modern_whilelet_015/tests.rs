#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keeps_all_tiles() {
        let mut tiles: Vec<u32> = (0..50).collect();
        shuffle(&mut tiles, &mut Lcg::seeded(7));
        assert_ne!(tiles, (0..50).collect::<Vec<_>>());
        tiles.sort();
        assert_eq!(tiles, (0..50).collect::<Vec<_>>());
    }
    #[test]
    fn deals_from_the_back() {
        assert_eq!(deal("abcde".chars().collect(), 2), ["eca", "db"]);
    }
}
