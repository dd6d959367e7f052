use std::sync::Mutex;

#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Scroll {
    pub year: i32,
    pub shelf: char,
}

pub fn oldest(vault: &Mutex<Vec<Scroll>>) -> Option<Scroll> {
    let scrolls = vault.lock().unwrap();
    let first = scrolls.iter().min_by_key(|scroll| scroll.year)?;
    Some(first.clone())
}
