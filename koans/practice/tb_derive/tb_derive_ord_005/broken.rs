use std::collections::BTreeSet;

#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    Chapter(u8),
    Appendix(String),
}

pub fn places(entry: &str) -> BTreeSet<Place> {
    let mut found = BTreeSet::new();
    for mark in entry.split(", ") {
        found.insert(match mark.parse() {
            Ok(number) => Place::Chapter(number),
            Err(_) => Place::Appendix(mark.to_string()),
        });
    }
    found
}
