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
    if line.level > 5 || line.text.is_empty() || log.contains(&line) {
        return Ok(0);
    }
    log.push_back(line);
    Ok(log.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_new_lines() {
        let mut log = VecDeque::new();
        assert_eq!(append(&mut log, "!! disk full"), Ok(1));
        assert_eq!(append(&mut log, "! disk full"), Ok(2));
        assert_eq!(log[0].level, 2);
        assert_eq!(log[1].text, "disk full");
    }

    #[test]
    fn skips_noise() {
        let mut log = VecDeque::new();
        assert_eq!(append(&mut log, "! up"), Ok(1));
        assert_eq!(append(&mut log, "! up"), Ok(0));
        assert_eq!(append(&mut log, "!!!!!! up"), Ok(0));
        assert_eq!(append(&mut log, "! "), Ok(0));
        assert_eq!(append(&mut log, "up"), Err("no level".to_string()));
    }
}
