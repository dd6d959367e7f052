pub struct Canvas {
    lines: Vec<String>,
    width: usize,
}

impl Canvas {
    pub fn wide(width: usize) -> Self {
        Canvas {
            lines: Vec::new(),
            width,
        }
    }

    pub fn rule(&mut self, mark: char) -> &mut Self {
        self.lines.push(mark.to_string().repeat(self.width));
        self
    }

    pub fn centred(&mut self, text: &str) {
        let width = self.width;
        self.lines.push(format!("{text:^width$}"));
    }

    pub fn render(&self) -> String {
        self.lines.join("\n")
    }
}

pub fn banner(text: &str) -> String {
    Canvas::wide(10).rule('=').centred(text).rule('-').render()
}
