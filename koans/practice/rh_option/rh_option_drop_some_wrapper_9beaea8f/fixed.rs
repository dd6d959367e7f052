pub struct Entry<'l> {
    pub station: &'l str,
    pub band: &'l str,
}

impl<'l> Entry<'l> {
    pub fn parse(line: &'l str) -> Option<Entry<'l>> {
        let (station, band) = line.split_once('@')?;
        Some(Entry { station, band })
    }
}

pub fn bands_heard(log: &[&str]) -> Vec<String> {
    let mut bands = Vec::new();
    for line in log {
        let clean = line.to_ascii_uppercase();
        let Some(entry) = Entry::parse(&clean) else {
            continue;
        };
        if !entry.station.is_empty() && !bands.iter().any(|b| b == entry.band) {
            bands.push(entry.band.to_string());
        }
    }
    bands
}
