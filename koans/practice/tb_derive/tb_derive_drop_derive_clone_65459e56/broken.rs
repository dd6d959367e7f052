#[derive(Debug, Copy, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub fn mirror(point: &Point) -> Point {
    let x = -point.x;
    Point { x, y: point.y }
}
