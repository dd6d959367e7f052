use std::sync::Mutex;

#[derive(Debug)]
pub struct Probe {
    pub place: String,
    pub volts: u16,
}

pub fn record(log: &Mutex<Vec<Probe>>, place: String, raw: &str) -> Result<usize, String> {
    let volts = raw.parse().map_err(|_| format!("{place} sent {raw}"))?;
    let mut list = log.lock().map_err(|_| "log is broken")?;
    list.push(Probe { place, volts });
    Ok(list.len())
}
