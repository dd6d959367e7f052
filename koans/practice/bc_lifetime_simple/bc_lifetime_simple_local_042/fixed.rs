use std::collections::HashMap;

pub fn page_hits(requests: &[(&str, u32)]) -> u32 {
    let mut hits: HashMap<String, u32> = HashMap::new();
    for (path, amount) in requests {
        let page = path.trim_end_matches('/').to_ascii_lowercase();
        let entry = hits.entry(page).or_insert(0);
        *entry += amount;
    }
    hits.values().copied().max().unwrap_or(0)
}
