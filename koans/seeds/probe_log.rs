use std::sync::Mutex;

#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub probe: u8,
    pub celsius: f64,
}

pub fn record(log: &Mutex<Vec<Reading>>, probe: u8, celsius: f64) {
    let reading = Reading { probe, celsius };
    log.lock().unwrap().push(reading);
}

pub fn latest(log: &Mutex<Vec<Reading>>) -> Option<Reading> {
    let reading = log.lock().unwrap().last()?.clone();
    Some(reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latest_is_the_last_recorded() {
        let log = Mutex::new(Vec::new());
        record(&log, 1, 20.5);
        record(&log, 2, 37.0);
        let reading = latest(&log).unwrap();
        assert_eq!((reading.probe, reading.celsius), (2, 37.0));
    }

    #[test]
    fn empty_log() {
        let log = Mutex::new(Vec::new());
        assert_eq!(latest(&log), None);
    }
}
