#[derive(PartialEq)]
enum Mode {
    Code,
    Comment,
}

pub fn strip_comments(source: &str) -> String {
    let mut mode = Mode::Code;
    let mut out = String::new();
    for c in source.chars() {
        match c {
            '{' => mode = Mode::Comment,
            '}' => mode = Mode::Code,
            _ if mode == Mode::Code => out.push(c),
            _ => {}
        }
    }
    out
}
