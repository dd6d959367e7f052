use std::collections::HashSet;

#[derive(Debug, Hash, Eq, PartialEq)]
pub struct ShelfMark {
    pub hall: char,
    pub row: u8,
}

pub fn is_lost(known: &HashSet<ShelfMark>, text: &str) -> Option<bool> {
    let hall = text.chars().next()?;
    let row = text.trim_start_matches(hall).parse().unwrap_or(0);
    let mark = ShelfMark { hall, row };
    Some(!known.contains(&mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_up_marks() {
        let known = HashSet::from([ShelfMark { hall: 'B', row: 12 }]);
        assert_eq!(is_lost(&known, "B12"), Some(false));
        assert_eq!(is_lost(&known, "B13"), Some(true));
        assert_eq!(is_lost(&known, "C12"), Some(true));
    }

    #[test]
    fn empty_text() {
        let known = HashSet::new();
        assert_eq!(is_lost(&known, ""), None);
    }
}
