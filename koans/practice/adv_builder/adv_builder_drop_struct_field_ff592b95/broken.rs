#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub y: i32,
}

pub fn mirror(point: &Point) -> Point {
    let x = -point.x;
    Point { x, y: point.y }
}
