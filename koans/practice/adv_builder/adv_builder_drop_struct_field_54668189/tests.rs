#[cfg(test)]
mod tests {
    use super::*;

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
