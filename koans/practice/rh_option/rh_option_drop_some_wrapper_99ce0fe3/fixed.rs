pub struct Line {
    pub departures: Vec<u16>,
    pub delay: u16,
}

impl Line {
    pub fn next(&self, now: u16) -> Option<u16> {
        self.departures
            .iter()
            .copied()
            .find(|&d| d + self.delay >= now)
            .map(|d| d + self.delay - now)
    }
}

pub fn board(lines: &[(&str, Line)], now: u16) -> Vec<String> {
    let mut rows: Vec<(u16, &str)> = lines
        .iter()
        .filter_map(|(name, line)| line.next(now).zip(Some(*name)))
        .collect();
    rows.sort();
    rows.iter()
        .map(|(minutes, name)| format!("{name} {minutes}'"))
        .collect()
}
