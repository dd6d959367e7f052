use std::collections::BTreeMap;

#[derive(PartialEq, Debug)]
pub struct Hertz(pub u32);

pub fn pitch(guitar: &BTreeMap<char, u32>, string: char) -> Option<Hertz> {
    if let Some(value) = guitar.get(&string) {
        return Some(Hertz(*value));
    }
    let lowest = guitar.values().min()?;
    Some(Hertz(lowest / 2))
}

pub fn in_unison(guitar: &BTreeMap<char, u32>, a: char, b: char) -> Option<bool> {
    Some(pitch(guitar, a)? == pitch(guitar, b)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_and_unknown_strings() {
        let guitar = BTreeMap::from([('A', 110), ('D', 146)]);
        assert_eq!(pitch(&guitar, 'D'), Some(Hertz(146)));
        assert_eq!(pitch(&guitar, 'x'), Some(Hertz(55)));
    }

    #[test]
    fn unison() {
        let guitar = BTreeMap::from([('A', 110), ('D', 146), ('a', 110)]);
        assert_eq!(in_unison(&guitar, 'A', 'a'), Some(true));
        assert_eq!(in_unison(&guitar, 'A', 'D'), Some(false));
        assert_eq!(in_unison(&BTreeMap::new(), 'A', 'a'), None);
    }
}
