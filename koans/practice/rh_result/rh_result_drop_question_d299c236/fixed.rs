use std::collections::VecDeque;

#[derive(PartialEq)]
pub struct Line {
    pub text: String,
    pub level: usize,
}

pub fn append(log: &mut VecDeque<Line>, raw: &str) -> Result<usize, String> {
    let (marks, text) = raw.split_once(' ').ok_or("no level")?;
    let text = text.to_string();
    let level = marks.len();
    let line = Line { text, level };

    log.push_back(line);
    Ok(log.len())
}
