use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub struct Person {
    pub name: String,
    pub born: u16,
}

/// `None` when no birth year is on record.
pub fn person(births: &BTreeMap<&str, u16>, name: &str) {
    let born = births.get(name).copied()?;
    Some(Person {
        name: name.to_owned(),
        born,
    })
}
