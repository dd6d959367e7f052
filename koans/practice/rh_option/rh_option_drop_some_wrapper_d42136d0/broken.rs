#[derive(Debug, PartialEq)]
pub struct Entry {
    pub owner: String,
    pub size: u64,
    pub executable: bool,
}

pub fn entry(line: &str) -> Option<Entry> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    if fields.len() < 4 {
        return None;
    }
    Entry {
        owner: fields[1].to_string(),
        size: fields[2].parse().ok()?,
        executable: fields[0].contains('x'),
    }
}

pub fn biggest(listing: &str) -> Option<Entry> {
    listing
        .lines()
        .filter_map(entry)
        .max_by_key(|entry| entry.size)
}
