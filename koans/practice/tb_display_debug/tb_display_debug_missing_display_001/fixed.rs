use std::fmt;

pub enum Platform {
    Track(u8),
    Bus,
}

pub struct Departure {
    pub to: &'static str,
    pub minute: u16,
    pub platform: Platform,
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Platform::Track(number) => write!(f, "track {number}"),
            Platform::Bus => f.write_str("bus stop"),
        }
    }
}

pub fn board(departures: &[Departure]) -> String {
    let mut lines = Vec::new();
    for Departure {
        to,
        minute,
        platform,
    } in departures
    {
        lines.push(format!(
            "{:02}:{:02} {to}, {platform}",
            minute / 60,
            minute % 60
        ));
    }
    lines.join("\n")
}
