use std::collections::HashSet;

#[derive(Clone, PartialEq, Eq)]
pub struct Phone(pub u16, pub String);

pub type Contacts = Vec<(String, Phone)>;

pub fn merge(book: &mut Contacts, newcomers: Contacts) -> usize {
    book.extend(newcomers);
    let before = book.len();
    let mut seen = HashSet::new();
    book.retain(|(_, phone)| seen.insert(phone.clone()));
    before - book.len()
}
