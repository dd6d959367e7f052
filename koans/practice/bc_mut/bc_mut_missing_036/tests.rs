#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(tile_size(12, 18), 6);
        assert_eq!(tile_size(7, 3), 1);
    }

    #[test]
    fn counts() {
        assert_eq!(tiles(12, 18), 6);
        assert_eq!(tiles(5, 5), 1);
        assert_eq!(tiles(0, 0), 0);
    }
}
