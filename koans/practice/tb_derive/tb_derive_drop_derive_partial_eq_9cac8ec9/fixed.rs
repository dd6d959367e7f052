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
