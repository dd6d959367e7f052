pub enum Platform {
    Track(u8),
    Bus,
}

pub struct Departure {
    pub to: &'static str,
    pub minute: u16,
    pub platform: Platform,
}

impl Platform {
    pub fn text(&self) -> String {
        match self {
            Platform::Track(number) => format!("track {number}"),
            Platform::Bus => "bus stop".to_string(),
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
