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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses() {
        let mark = parse_mark("K302").unwrap();
        assert_eq!((mark.letter, mark.number), ('K', 302));
        assert_eq!(parse_mark(""), None);
        assert_eq!(parse_mark("Kx"), None);
    }

    #[test]
    fn finds_a_book() {
        let shelf = [parse_mark("A1").unwrap(), parse_mark("B7").unwrap()];
        assert_eq!(whereabouts(&shelf, "B7").unwrap(), "1: B 7");
        assert_eq!(whereabouts(&shelf, "B8"), None);
        assert_eq!(whereabouts(&shelf, "?"), None);
    }
}
