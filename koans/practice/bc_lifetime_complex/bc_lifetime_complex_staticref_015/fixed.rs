use std::fmt::Debug;

#[derive(Debug, PartialEq)]
pub struct Tile {
    pub glyph: char,
    pub cost: u8,
}

pub static GRASS: Tile = Tile {
    glyph: '.',
    cost: 1,
};
pub static SWAMP: Tile = Tile {
    glyph: '~',
    cost: 4,
};

pub struct Palette<T: 'static> {
    entries: Vec<&'static T>,
}

impl<T: Debug> Palette<T> {
    pub fn new(entries: &[&'static T]) -> Self {
        Palette {
            entries: entries.to_vec(),
        }
    }

    pub fn pick(&self, index: usize) -> &'static T {
        self.entries[index % self.entries.len()]
    }

    pub fn legend(&self) -> String {
        format!("{:?}", self.entries)
    }
}
