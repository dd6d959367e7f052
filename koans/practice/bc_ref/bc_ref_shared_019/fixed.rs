use std::collections::HashMap;

pub type Index = HashMap<String, Vec<usize>>;

pub fn alias(index: &mut Index, word: &str, other: &str) -> usize {
    match index.get(word).cloned() {
        Some(pages) => {
            let count = pages.len();
            index.entry(other.to_string()).or_default().extend(pages);
            count
        }
        None => 0,
    }
}
