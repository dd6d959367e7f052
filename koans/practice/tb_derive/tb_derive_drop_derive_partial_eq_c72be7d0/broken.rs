use std::collections::VecDeque;

pub struct Line {
    pub text: String,
    pub level: usize,
}

pub fn append(log: &mut VecDeque<Line>, raw: &str) -> Result<usize, String> {
    let (marks, text) = raw.split_once(' ').ok_or("no level")?;
    let text = text.to_string();
    let level = marks.len();
    let line = Line { text, level };
    if line.level > 5 || line.text.is_empty() || log.contains(&line) {
        return Ok(0);
    }
    log.push_back(line);
    Ok(log.len())
}
