use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::Mutex;
use std::thread;

use crate::{Reading, Summary};

/// Read lines of "station;celsius"; others are counted.
fn read(lines: &[&str], out: &Sender<Reading>) -> usize {
    let mut bad = 0;
    for line in lines {
        let parts = line.split_once(';');
        match parts.map(|(station, value)| (station, value.trim().parse())) {
            Some((station, Ok(celsius))) => {
                let station = station.to_string();
                let _ = out.send(Reading { station, celsius });
            }
            _ => bad += 1,
        }
    }
    bad
}

/// Summaries of all that comes in, until the senders are gone.
pub fn collect(readings: Receiver<Reading>) -> BTreeMap<String, Summary> {
    let mut found: BTreeMap<String, Summary> = BTreeMap::new();
    for Reading { station, celsius } in readings {
        found
            .entry(station)
            .and_modify(|summary| summary.add(celsius))
            .or_insert_with(|| Summary::of(celsius));
    }
    found
}

/// Summaries of a text, read by several threads, and the number of bad lines.
pub fn summaries(text: &str, threads: usize) -> (BTreeMap<String, Summary>, usize) {
    let lines: Vec<&str> = text.lines().collect();
    let size = lines.len().div_ceil(threads.max(1)).max(1);
    let bad = Mutex::new(0);
    let (sender, receiver) = mpsc::channel();
    let found = thread::scope(|scope| {
        for part in lines.chunks(size) {
            let (sender, bad) = (sender.clone(), &bad);
            scope.spawn(move || {
                let count = read(part, &sender);
                *bad.lock().expect("a thread panicked") += count;
            });
        }
        drop(sender);
        collect(receiver)
    });
    (found, bad.into_inner().expect("a thread panicked"))
}
