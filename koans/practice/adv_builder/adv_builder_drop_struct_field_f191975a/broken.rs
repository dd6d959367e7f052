#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub y: i32,
}

pub fn shift(point: &mut Point, dx: i32) -> &mut Point {
    point.x += dx;
    point
}

pub fn zigzag(start: Point, steps: i32) -> Point {
    let mut here = start;
    for step in 1..=steps {
        let moved = shift(&mut here, step);
        let turned = shift(moved, -1);
        turned.y += step;
        moved.y *= 2;
    }
    here
}
