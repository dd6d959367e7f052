#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tile {
    pub zoom: u8,
    pub x: u32,
    pub y: u32,
}

impl Tile {
    pub fn children(self) -> [Tile; 4] {
        let (zoom, x, y) = (self.zoom + 1, self.x * 2, self.y * 2);
        [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)].map(|(x, y)| Tile { zoom, x, y })
    }
}

pub fn url(host: &str, tile: Tile, retina: bool) -> String {
    let suffix = if retina { "@2x" } else { "" };
    format!(
        "https://{host}/{}/{}/{}{suffix}.png",
        tile.zoom, tile.x, tile.y
    )
}

pub fn prefetch(host: &str, tile: Tile) -> Vec<String> {
    tile.children()
        .into_iter()
        .map(|child| url(host, child, false))
        .collect()
}
