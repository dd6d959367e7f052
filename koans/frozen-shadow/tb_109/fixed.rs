use std::sync::mpsc;
use std::sync::Arc;
use std::thread;

pub struct Job {
    palette: Arc<[u8]>,
    dots: Vec<usize>,
}

impl Job {
    pub fn shades(&self) -> Vec<u8> {
        let known = self.dots.iter().filter_map(|dot| self.palette.get(*dot));
        known.copied().collect()
    }
}

pub fn best_row(rows: &[Vec<usize>], palette: &[u8], measure: fn(&[u8]) -> u32) -> Option<usize> {
    let palette: Arc<[u8]> = Arc::from(palette);
    let (sender, receiver) = mpsc::channel();
    for (number, dots) in rows.iter().cloned().enumerate() {
        let sender = sender.clone();
        let palette = palette.clone();
        thread::spawn(move || {
            let job = Job { palette, dots };
            sender.send((measure(&job.shades()), number))
        });
    }
    drop(sender);
    receiver.iter().max().map(|(_, number)| number)
}
