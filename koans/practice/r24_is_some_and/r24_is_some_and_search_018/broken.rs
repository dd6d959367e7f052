#[derive(Debug, PartialEq, Eq)]
pub enum Flaw {
    LongTitle(usize),
    NoBlankLine,
    Fixup,
    Marker,
}

pub fn lint(message: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut lines = message.lines();
    let title = lines.next().unwrap_or("");
    if title.chars().count() > 50 {
        flaws.push(Flaw::LongTitle(title.chars().count()));
    }
    if ["fixup!", "squash!"]
        .iter()
        .find(|prefix| title.starts_with(**prefix))
        .is_some()
    {
        flaws.push(Flaw::Fixup);
    }
    if lines.next().is_some_and(|second| !second.is_empty()) {
        flaws.push(Flaw::NoBlankLine);
    }
    if lines.find(|line| line.contains("TODO")).is_some() || title.find("TODO").is_some() {
        flaws.push(Flaw::Marker);
    }
    flaws
}
