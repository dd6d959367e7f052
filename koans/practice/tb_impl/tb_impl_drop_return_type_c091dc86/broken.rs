use std::fmt;

pub struct Line {
    pub who: &'static str,
    pub words: Vec<&'static str>,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        write!(f, "{}: {}", self.who.to_uppercase(), self.words.join(" "))
    }
}

pub fn longest(play: &[Line]) -> usize {
    play.iter()
        .map(|line| line.words.len())
        .max()
        .unwrap_or_default()
}

pub fn cue(play: &[Line], who: &str) -> Option<String> {
    let at = play.iter().position(|line| line.who == who)?;
    at.checked_sub(1)
        .and_then(|before| play.get(before))
        .map(Line::to_string)
}
