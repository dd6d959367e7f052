#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    pub x: i32,
    pub y: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    North,
    East,
    South,
    West,
}

impl Direction {
    pub const ALL: [Direction; 4] = [
        Direction::North,
        Direction::East,
        Direction::South,
        Direction::West,
    ];
}

impl Position {
    pub fn to(self, direction: Direction) -> Position {
        let Position { x, y } = self;
        match direction {
            Direction::North => Position { x, y: y - 1 },
            Direction::East => Position { x: x + 1, y },
            Direction::South => Position { x, y: y + 1 },
            Direction::West => Position { x: x - 1, y },
        }
    }
}
