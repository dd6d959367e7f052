use std::collections::BTreeSet;

pub struct Flags {
    pub lowest: char,
}

pub fn flags(text: &str) -> Option<Flags> {
    let letters: BTreeSet<char> = text.strip_prefix('-')?.chars().collect();
    let lowest = *letters.first()?;
    Some(Flags { letters, lowest })
}
