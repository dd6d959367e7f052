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

pub fn line(probe: &Probe) -> String {
    format!("{}={} {:?}", probe.place, probe.volts, probe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let log = Mutex::new(Vec::new());
        assert_eq!(record(&log, "attic".to_string(), "12"), Ok(1));
        assert_eq!(record(&log, "yard".to_string(), "9"), Ok(2));
        let text = line(&log.lock().unwrap()[0]);
        assert_eq!(text, "attic=12 Probe { place: \"attic\", volts: 12 }");
    }

    #[test]
    fn noisy() {
        let log = Mutex::new(Vec::new());
        let result = record(&log, "yard".to_string(), "zz");
        assert_eq!(result, Err("yard sent zz".to_string()));
        assert!(log.lock().unwrap().is_empty());
    }
}
