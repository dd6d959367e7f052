use std::collections::HashMap;

pub struct Page {
    pub body: String,
    pub expires: u64,
}

pub fn fetch(cache: &HashMap<String, Page>, url: &str, clock: &u64) -> Option<Page> {
    let page = cache.get(url)?;
    if page.expires < *clock {
        return None;
    }
    Some(page.clone())
}
