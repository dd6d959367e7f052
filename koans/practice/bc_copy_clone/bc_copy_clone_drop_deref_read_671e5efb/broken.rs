use std::collections::BTreeMap;

#[derive(PartialEq, Debug)]
pub struct Hertz(pub u32);

pub fn pitch(guitar: &BTreeMap<char, u32>, string: char) -> Option<Hertz> {
    if let Some(value) = guitar.get(&string) {
        return Some(Hertz(value));
    }
    let lowest = guitar.values().min()?;
    Some(Hertz(lowest / 2))
}
