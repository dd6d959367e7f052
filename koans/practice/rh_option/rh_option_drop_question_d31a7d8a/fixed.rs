#[derive(Debug, PartialEq)]
pub struct Entry {
    pub hops: Option<f32>,
    pub gravity: Option<u16>,
}

fn value<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    line.split(',')
        .find_map(|field| field.trim().strip_prefix(key)?.strip_prefix('='))
}

impl Entry {
    pub fn parse(line: &str) -> Entry {
        Entry {
            hops: value(line, "hops").and_then(|grams| grams.parse().ok()),
            gravity: value(line, "og").and_then(|points| points.parse().ok()),
        }
    }
}

pub fn strongest(log: &str) -> Option<u16> {
    log.lines()
        .map(Entry::parse)
        .filter_map(|entry| entry.gravity)
        .max()
}
