pub struct Tile {
    pub mine: bool,
    pub note: String,
}

pub struct Field {
    pub width: usize,
    pub tiles: Vec<Tile>,
}

impl Field {
    pub fn new(width: usize, height: usize) -> Self {
        let blank = Tile {
            mine: false,
            note: String::from("?"),
        };
        Field {
            width,
            tiles: vec![blank; width * height],
        }
    }

    pub fn bury(&mut self, x: usize, y: usize) {
        let tile = &mut self.tiles[y * self.width + x];
        tile.mine = true;
        tile.note.push('!');
    }

    pub fn row(&self, y: usize) -> String {
        let start = y * self.width;
        let tiles = &self.tiles[start..start + self.width];
        tiles.iter().map(|tile| tile.note.as_str()).collect()
    }
}
