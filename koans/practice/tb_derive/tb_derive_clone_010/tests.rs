#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floods() {
        let t = |height| Tile {
            terrain: Terrain::Grass,
            height,
        };
        let r = Region([t(1), t(6)]);
        let w = flooded(&r, 4);
        assert!(w.0[0].terrain == Terrain::Water(3));
        assert!(w.0[1].terrain == Terrain::Grass);
        assert!(r.0[0].terrain == Terrain::Grass);
    }

    #[test]
    fn dry() {
        let t = |height| Tile {
            terrain: Terrain::Grass,
            height,
        };
        let w = flooded(&Region([t(2), t(3)]), 0);
        assert!(w.0[0].terrain == Terrain::Grass);
        assert_eq!(w.0[1].height, 3);
    }
}
