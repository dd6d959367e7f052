use std::collections::HashMap;

pub struct Page {
    pub number: u32,
    pub size: u32,
}

pub fn offset(query: &str) -> Option<u32> {
    let mut values = HashMap::new();
    for part in query.split('&') {
        let (key, value) = part.split_once('=')?;
        values.insert(key, value.parse().ok()?);
    }
    let (number, size) = (*values.get("page")?, *values.get("size")?);
    let page = Page { number, size };
    Some(page.number * page.size)
}
