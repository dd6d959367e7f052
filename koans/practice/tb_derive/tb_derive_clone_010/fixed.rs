#[derive(Clone, PartialEq)]
pub enum Terrain {
    Grass,
    Water(i16),
}

#[derive(Clone)]
pub struct Tile {
    pub terrain: Terrain,
    pub height: i16,
}

#[derive(Clone)]
pub struct Region(pub [Tile; 2]);

pub fn flooded(region: &Region, level: i16) -> Region {
    let mut wet = region.clone();
    for tile in wet.0.iter_mut().filter(|t| t.height < level) {
        tile.terrain = Terrain::Water(level - tile.height);
    }
    wet
}
