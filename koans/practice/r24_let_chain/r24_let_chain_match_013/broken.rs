pub enum Key {
    Char(char),
    Backspace,
    Arrow(Option<bool>),
}

#[derive(Default)]
pub struct Line {
    text: Vec<char>,
    cursor: usize,
}

impl Line {
    pub fn press(&mut self, key: Key) {
        match key {
            Key::Char(c) => {
                self.text.insert(self.cursor, c);
                self.cursor += 1;
            }
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.text.remove(self.cursor);
            }
            Key::Arrow(direction) => {
                if let Some(right) = direction {
                    let step = if right { 1 } else { -1 };
                    self.cursor = self.cursor.saturating_add_signed(step).min(self.text.len());
                }
            }
            _ => {}
        }
    }

    pub fn text(&self) -> String {
        self.text.iter().collect()
    }
}
