use std::collections::HashMap;

#[derive(Clone)]
pub struct Entry {
    pub meaning: String,
    pub page: usize,
}

pub fn respell(book: &mut HashMap<String, Entry>, old: &str, new: &str) -> Option<usize> {
    let entry = book.remove(old);
    book.insert(new.to_string(), entry.clone());
    let pointer = Entry {
        meaning: format!("see {new}, {}", entry.meaning),
        page: entry.page,
    };
    book.insert(old.to_string(), pointer);
    Some(entry.page)
}
