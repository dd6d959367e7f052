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
        .any(|prefix| title.starts_with(prefix))
    {
        flaws.push(Flaw::Fixup);
    }
    if lines.next().is_some_and(|second| !second.is_empty()) {
        flaws.push(Flaw::NoBlankLine);
    }
    if lines.any(|line| line.contains("TODO")) || title.contains("TODO") {
        flaws.push(Flaw::Marker);
    }
    flaws
}
