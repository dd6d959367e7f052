use std::collections::HashMap;

#[derive(PartialEq)]
pub struct Letter {
    pub sign: char,
    pub tone: i8,
}

pub fn opening(tones: &HashMap<char, i8>, word: &str) -> Option<Letter> {
    let sign = word.chars().next()?;
    let tone = *tones.get(&sign)?;
    Some(Letter { sign, tone })
}

pub fn alliterate(tones: &HashMap<char, i8>, one: &str, two: &str) -> Option<bool> {
    Some(opening(tones, one)? == opening(tones, two)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_opening_alliterates() {
        let tones = HashMap::from([('b', 1), ('k', -2)]);
        assert_eq!(alliterate(&tones, "bold", "bear"), Some(true));
        assert_eq!(alliterate(&tones, "bold", "king"), Some(false));
        assert_eq!(opening(&tones, "keen").unwrap().tone, -2);
    }

    #[test]
    fn unknown_openings_give_none() {
        let tones = HashMap::from([('b', 1)]);
        assert_eq!(alliterate(&tones, "", "bear"), None);
        assert_eq!(alliterate(&tones, "bear", "zoo"), None);
    }
}
