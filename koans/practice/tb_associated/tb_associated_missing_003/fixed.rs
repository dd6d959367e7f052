use std::str::FromStr;

#[derive(Debug, PartialEq, PartialOrd)]
pub struct Grade {
    pub number: u8,
    pub letter: char,
    pub plus: bool,
}

impl FromStr for Grade {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (body, plus) = match text.strip_suffix('+') {
            Some(body) => (body, true),
            None => (text, false),
        };
        let letter = body.chars().last().filter(|c| matches!(c, 'a'..='c'));
        let letter = letter.ok_or(format!("no letter in {text:?}"))?;
        let number = body[..body.len() - 1]
            .parse()
            .map_err(|e| format!("{text:?}: {e}"))?;
        Ok(Grade {
            number,
            letter,
            plus,
        })
    }
}

pub fn hardest(route: &str) -> Option<Grade> {
    let grades = route.split('-').filter_map(|g| g.parse::<Grade>().ok());
    grades.reduce(|a, b| if b > a { b } else { a })
}
