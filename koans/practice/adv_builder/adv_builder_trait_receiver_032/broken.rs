pub trait DocBuilder {
    fn heading(&mut self, text: &str);
    fn item(&mut self, text: &str);
    fn finish(self) -> String;
}

pub struct Plain(String);

impl DocBuilder for Plain {
    fn heading(&mut self, text: &str) {
        self.0.push_str(&text.to_uppercase());
        self.0.push('\n');
    }

    fn item(&mut self, text: &str) {
        self.0.push_str(&format!("  {text}\n"));
    }

    fn finish(self) -> String {
        self.0
    }
}

#[derive(Default)]
pub struct Markdown {
    lines: Vec<String>,
}

impl DocBuilder for Markdown {
    fn heading(&mut self, text: &str) {
        self.lines.push(format!("# {text}"));
    }

    fn item(&mut self, text: String) {
        self.lines.push(format!("- {text}"));
    }

    fn finish(self) -> String {
        self.lines.join("\n")
    }
}

pub fn shopping<B: DocBuilder>(mut builder: B) -> String {
    builder.heading("Market");
    ["leeks", "figs"].iter().for_each(|item| builder.item(item));
    builder.finish()
}
