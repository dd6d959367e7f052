use std::collections::HashMap;

#[derive(Debug, PartialEq, Eq)]
pub struct Author(pub String, pub String);

pub struct Book(pub String, pub Author);

pub fn by_author(shelf: &[Book]) -> HashMap<&Author, Vec<&str>> {
    let mut groups: HashMap<&Author, Vec<&str>> = HashMap::new();
    for Book(title, author) in shelf {
        groups.entry(author).or_default().push(title);
    }
    groups
}
