pub trait Shape {
    fn covers(&self, x: i32, y: i32) -> bool;
    fn ink(&self) -> char;
}

pub struct Disc {
    pub x: i32,
    pub y: i32,
    pub r: i32,
}

pub struct Bar(pub i32);

impl Shape for Disc {
    fn covers(&self, x: i32, y: i32) -> bool {
        let (dx, dy) = (x - self.x, y - self.y);
        dx * dx + dy * dy <= self.r * self.r
    }

    fn ink(&self) -> char {
        'o'
    }
}

impl Shape for Bar {
    fn covers(&self, _x: i32, y: i32) -> bool {
        y == self.0
    }

    fn ink(&self) -> char {
        '='
    }
}

pub fn draw<S: Shape>(shapes: &[&S], width: i32, height: i32) -> Vec<String> {
    let pixel = |x, y| {
        shapes
            .iter()
            .rev()
            .find(|s| s.covers(x, y))
            .map_or(' ', |s| s.ink())
    };
    (0..height)
        .map(|y| (0..width).map(|x| pixel(x, y)).collect())
        .collect()
}

pub fn logo() -> Vec<String> {
    draw(&[&Disc { x: 1, y: 1, r: 1 }, &Bar(1)], 4, 3)
}
