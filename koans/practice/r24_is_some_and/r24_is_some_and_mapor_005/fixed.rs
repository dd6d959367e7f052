pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let fits = lines
            .last()
            .is_some_and(|line| line.len() + 1 + word.len() <= width);
        match lines.last_mut() {
            Some(line) if fits => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

pub fn is_ragged(lines: &[String]) -> bool {
    let longest = lines.iter().map(String::len).max();
    lines
        .iter()
        .rev()
        .skip(1)
        .any(|line| longest.is_some_and(|max| line.len() * 2 < max))
}
