#[derive(Debug, PartialEq)]
pub struct Mark {
    pub letter: char,
    pub number: u32,
}

pub fn parse_mark(text: &str) -> Option<Mark> {
    let letter = text.chars().next()?;
    let number = text.get(1..)?.parse::<u32>().ok()?;
    Some(Mark { letter, number })
}

pub fn whereabouts(shelf: &[Mark], text: &str) -> Option<String> {
    let mark = parse_mark(text)?;
    let place = shelf.iter().position(|book| *book == mark)?;
    Some(format!("{place}: {} {}", mark.letter, mark.number))
}
