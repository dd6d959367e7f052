#[derive(Debug, Default, PartialEq)]
pub struct Position {
    pub east: i32,
    pub north: i32,
}

pub fn march<'o, I>(orders: I) -> Position
where
    I: IntoIterator<Item = &'o str>,
{
    let mut at = Position::default();
    for order in orders {
        let (dx, dy) = match order {
            "left" => (-1, 0),
            "right" => (1, 0),
            "up" => (0, 1),
            "down" => (0, -1),
            _ => continue,
        };
        at.east += dx;
        at.north += dy;
    }
    at
}

pub fn march_text(text: &str) -> Position {
    march(text.split(','))
}
