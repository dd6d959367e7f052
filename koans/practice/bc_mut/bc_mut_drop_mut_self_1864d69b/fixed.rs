#[derive(Clone, Debug, Default)]
pub struct Drawing {
    pub strokes: Vec<(i32, i32)>,
}

#[derive(Default)]
pub struct Editor {
    pub current: Drawing,
    pub undo: Vec<Drawing>,
}

impl Editor {
    pub fn stroke(&mut self, x: i32, y: i32) {
        self.undo.push(self.current.clone());
        self.current.strokes.push((x, y));
    }
}
