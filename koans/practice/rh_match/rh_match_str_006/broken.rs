#[derive(Default)]
pub struct Pen {
    x: i32,
    y: i32,
    down: bool,
    pub strokes: Vec<((i32, i32), (i32, i32))>,
}

impl Pen {
    fn go(&mut self, dx: i32, dy: i32) {
        let from = (self.x, self.y);
        self.x += dx;
        self.y += dy;
        if self.down {
            self.strokes.push((from, (self.x, self.y)));
        }
    }

    /// Commands that are not known are skipped.
    pub fn run(&mut self, script: &str) {
        for command in script.split_whitespace() {
            match command {
                "down" => self.down = true,
                "up" => self.down = false,
                "left" => self.go(-1, 0),
                "right" => self.go(1, 0),
                "back" => self.go(0, -1),
                "ahead" => self.go(0, 1),
            }
        }
    }
}
