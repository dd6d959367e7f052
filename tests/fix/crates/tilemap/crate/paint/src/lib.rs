//! Paints what can be painted as text.

use tiles::{Map, Position, Tile};

pub trait Paint {
    fn paint(&self) -> String;

    fn boxed(&self) -> String {
        let body = self.paint();
        let width = body
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0);
        let edge = "-".repeat(width + 2);
        let rows: Vec<String> = body
            .lines()
            .map(|line| format!("|{line:<width$}|"))
            .collect();
        format!("{edge}\n{}\n{edge}", rows.join("\n"))
    }
}

impl Paint for Tile {
    fn paint(&self) -> String {
        let c = match self {
            Tile::Grass => '.',
            Tile::Water => '~',
            Tile::Wall => '#',
        };
        c.to_string()
    }
}

impl Paint for Map {
    fn paint(&self) -> String {
        let mut text = String::new();
        let height = self
            .tiles()
            .map(|(Position { y, .. }, _)| y + 1)
            .max()
            .unwrap_or(0);
        for row in 0..height {
            let tiles = self.tiles().filter(|(at, _)| at.y == row);
            text.extend(tiles.map(|(_, tile)| tile.paint()));
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes() {
        assert_eq!(Map::read("#.\n~~").boxed(), "----\n|#.|\n|~~|\n----");
    }
}
