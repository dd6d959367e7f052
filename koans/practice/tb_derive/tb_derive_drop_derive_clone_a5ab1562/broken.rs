#[derive(Debug, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    #[default]
    East,
    South,
    West,
    North,
}

impl Facing {
    pub fn step(&self) -> (i32, i32) {
        match self {
            Facing::East => (1, 0),
            Facing::South => (0, 1),
            Facing::West => (-1, 0),
            Facing::North => (0, -1),
        }
    }
}
