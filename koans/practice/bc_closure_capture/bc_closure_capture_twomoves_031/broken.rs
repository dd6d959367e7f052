use std::sync::mpsc::{channel, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;

fn consume(sheets: Receiver<u32>, ink: &Mutex<u32>) -> usize {
    let mut count = 0;
    for sheet in sheets {
        *ink.lock().unwrap() += sheet * 2;
        count += 1;
    }
    count
}

/// Prints sheets of the given coverage; returns sheets printed and ink used.
pub fn print_run(coverage: &[u32], test_pages: u32) -> (usize, u32) {
    let ink = Arc::new(Mutex::new(0));
    let (sender, receiver) = channel();
    let warmup = thread::spawn(move || {
        (0..test_pages).for_each(|_| sender.send(1).unwrap());
    });
    let press = thread::spawn(move || consume(receiver, &ink));
    for sheet in coverage {
        sender.send(*sheet).unwrap();
    }
    drop(sender);
    warmup.join().unwrap();
    let printed = press.join().unwrap();
    let used = *ink.lock().unwrap();
    (printed, used)
}
