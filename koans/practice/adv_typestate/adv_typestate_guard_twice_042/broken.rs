#[derive(Default)]
pub struct Board {
    strokes: Vec<String>,
}

pub struct Pen<'b> {
    board: &'b mut Board,
    colour: &'static str,
}

impl Board {
    pub fn take_pen(&mut self, colour: &'static str) -> Pen<'_> {
        Pen {
            board: self,
            colour,
        }
    }

    pub fn strokes(&self) -> &[String] {
        &self.strokes
    }
}

impl Pen<'_> {
    pub fn draw(&mut self, shape: &str) {
        self.board.strokes.push(format!("{} {shape}", self.colour));
    }

    pub fn put_back(self) -> usize {
        self.board.strokes.len()
    }
}

pub fn sketch(board: &mut Board) -> usize {
    let mut red = board.take_pen("red");
    red.draw("roof");
    let mut blue = board.take_pen("blue");
    blue.draw("door");
    red.put_back() * 10 + blue.put_back()
}
