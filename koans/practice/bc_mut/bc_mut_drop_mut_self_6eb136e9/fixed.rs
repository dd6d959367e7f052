use std::fmt::Display;

#[derive(Default)]
pub struct Footnotes {
    notes: Vec<Box<dyn Display>>,
}

impl Footnotes {
    pub fn mark(&mut self, note: impl Display + 'static) -> String {
        self.notes.push(Box::new(note));
        format!("[{}]", self.notes.len())
    }

    pub fn list(&self) -> String {
        let mut text = String::new();
        for (number, note) in self.notes.iter().enumerate() {
            text += &line(number + 1, note.as_ref());
        }
        text
    }
}

fn line(number: usize, note: &dyn Display) -> String {
    format!("{number}) {note}\n")
}
