pub struct Cursor<'a> {
    text: &'a mut String,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a mut String, at: usize) -> Self {
        Cursor { text, at }
    }

    pub fn write(&mut self, s: &str) {
        self.text.insert_str(self.at, s);
        self.at += s.len();
    }
}

pub fn quote(text: &mut String) {
    let mut start = Cursor::new(text, 0);
    start.write("\"");
    let end = text.len();
    let mut tail = Cursor::new(text, end);
    tail.write("\"");
}
