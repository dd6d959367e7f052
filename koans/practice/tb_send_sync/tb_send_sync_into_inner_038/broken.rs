use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::thread;

fn typeset(chapter: &str) -> String {
    let mut letters = chapter.chars();
    match letters.next() {
        Some(initial) => initial.to_uppercase().chain(letters).collect(),
        None => "(blank)".to_string(),
    }
}

pub fn bind(chapters: Vec<String>) -> String {
    let pages = Arc::new(Mutex::new(BTreeMap::new()));
    let mut setters = Vec::new();
    for (number, chapter) in chapters.into_iter().enumerate() {
        let pages = pages.clone();
        setters.push(thread::spawn(move || {
            let page = typeset(&chapter);
            pages.lock().unwrap().insert(number, page);
        }));
    }
    for setter in setters {
        setter.join().unwrap();
    }

    let pages: BTreeMap<usize, String> = pages.into_inner().unwrap();
    pages.into_values().collect::<Vec<_>>().join(" | ")
}
