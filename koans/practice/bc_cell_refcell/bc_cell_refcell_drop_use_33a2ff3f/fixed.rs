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
