/// Wraps text into lines of at most `width` bytes.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}
