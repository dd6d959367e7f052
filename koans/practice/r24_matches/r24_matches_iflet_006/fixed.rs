#[derive(Clone, Copy)]
pub enum Tile {
    Empty,
    Slash,
    Backslash,
    Wall,
}

pub struct Box2d(Vec<Vec<Tile>>);

impl Box2d {
    pub fn parse(text: &str) -> Self {
        let tile = |c| match c {
            '/' => Tile::Slash,
            '\\' => Tile::Backslash,
            '#' => Tile::Wall,
            _ => Tile::Empty,
        };
        Box2d(
            text.lines()
                .map(|line| line.chars().map(tile).collect())
                .collect(),
        )
    }

    fn blocked(&self, row: i32, column: i32) -> bool {
        let tile = usize::try_from(row)
            .ok()
            .and_then(|r| self.0.get(r)?.get(column as usize).copied());
        matches!(tile, None | Some(Tile::Wall))
    }

    /// Number of tiles that a ray from the left edge of `row` passes.
    pub fn shine(&self, row: usize) -> usize {
        let (mut row, mut column, mut dr, mut dc) = (row as i32, 0, 0, 1);
        let mut lit = 0;
        while !self.blocked(row, column) {
            (dr, dc) = match self.0[row as usize][column as usize] {
                Tile::Slash => (-dc, -dr),
                Tile::Backslash => (dc, dr),
                _ => (dr, dc),
            };
            (row, column, lit) = (row + dr, column + dc, lit + 1);
        }
        lit
    }
}
