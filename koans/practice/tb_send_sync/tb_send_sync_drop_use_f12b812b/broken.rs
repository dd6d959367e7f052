#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub struct Edition {
    pub year: u16,
    pub print: u8,
}

pub fn advice(own: Edition, latest: Edition) -> &'static str {
    match own.year.cmp(&latest.year) {
        Ordering::Less => "buy the new edition",
        Ordering::Equal if own.print >= latest.print => "up to date",
        Ordering::Equal => "reprint available",
        Ordering::Greater => "are you from the future?",
    }
}

pub fn usable(maps: &[Edition], since: u16) -> usize {
    maps.iter().filter(|map| map.year >= since).count()
}
