#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub struct Edition {
    pub year: u16,
    pub print: u8,
}

pub fn advice(own: Edition, latest: Edition) -> &'static str {
    if own.year < latest.year {
        "buy the new edition"
    } else if own.year > latest.year {
        "are you from the future?"
    } else {
        match own.print >= latest.print {
            true => "up to date",
            false => "reprint available",
        }
    }
}

pub fn usable(maps: &[Edition], since: u16) -> usize {
    maps.iter()
        .filter(|map| map.year > since || map.year == since)
        .count()
}
