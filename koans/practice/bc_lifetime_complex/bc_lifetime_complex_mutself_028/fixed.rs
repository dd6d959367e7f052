pub struct Editor<'buf> {
    lines: &'buf mut Vec<String>,
    edits: u32,
}

impl<'buf> Editor<'buf> {
    pub fn open(lines: &'buf mut Vec<String>) -> Self {
        Editor { lines, edits: 0 }
    }

    pub fn line(&mut self, number: usize) -> &mut String {
        self.edits += 1;
        if number >= self.lines.len() {
            self.lines.resize(number + 1, String::new());
        }
        &mut self.lines[number]
    }

    pub fn close(self) -> u32 {
        self.edits
    }
}

pub fn number_paragraph(lines: &mut Vec<String>) -> u32 {
    let mut editor = Editor::open(lines);
    editor.line(0).insert_str(0, "1. ");
    editor.line(1).insert_str(0, "   ");
    editor.close()
}
