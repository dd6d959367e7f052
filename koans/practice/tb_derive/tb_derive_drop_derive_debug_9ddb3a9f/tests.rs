#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slides_and_shows() {
        let tile = Tile {
            spot: (1, 2),
            label: 'k',
        };
        let next = slide(&tile, &(0, -1)).unwrap();
        assert_eq!(show(&next), "Tile { spot: (1, 1), label: 'k' }");
    }

    #[test]
    fn too_far() {
        let tile = Tile {
            spot: (i32::MAX, i32::MIN),
            label: 'z',
        };
        assert!(slide(&tile, &(1, 0)).is_none());
        assert!(slide(&tile, &(0, -1)).is_none());
    }
}
