#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub fn staircase(start: Point, steps: usize) -> Vec<Point> {
    let mut at = start;
    let mut path = vec![];
    while path.len() < steps {
        path.push(at);
        at.x += 1;
        at.y -= 2;
    }
    path
}
