use std::sync::mpsc::{self, Receiver};
use std::sync::Arc;
use std::thread;

#[derive(Debug, PartialEq)]
pub struct Frame {
    pub number: usize,
    pub luma: Arc<[u8]>,
}

pub fn decode(raw: Vec<Vec<u8>>) -> Receiver<Frame> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let mut previous: Arc<[u8]> = Arc::from([]);
        for (number, bytes) in raw.into_iter().enumerate() {
            if !bytes.is_empty() {
                previous = bytes.into();
            }
            let frame = Frame {
                number,
                luma: Arc::clone(&previous),
            };
            if tx.send(frame).is_err() {
                return;
            }
        }
    });
    rx
}

pub fn repeats(frames: &[Frame]) -> usize {
    frames
        .windows(2)
        .filter(|w| Arc::ptr_eq(&w[0].luma, &w[1].luma))
        .count()
}
