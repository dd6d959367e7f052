use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub struct Metronome {
    running: Arc<AtomicBool>,
    beats: Arc<AtomicU32>,
    handle: JoinHandle<()>,
}

pub fn start(limit: u32) -> Metronome {
    let running = Arc::new(AtomicBool::new(true));
    let beats = Arc::new(AtomicU32::new(0));
    let handle = {
        thread::spawn(move || {
            while running.load(Ordering::SeqCst) && beats.fetch_add(1, Ordering::SeqCst) + 1 < limit
            {
                thread::yield_now();
            }
        })
    };
    Metronome {
        running,
        beats,
        handle,
    }
}

impl Metronome {
    pub fn wait(self) -> u32 {
        self.handle.join().expect("metronome");
        self.beats.load(Ordering::SeqCst)
    }

    pub fn stop(self) -> bool {
        self.running.swap(false, Ordering::SeqCst) && self.wait() > 0
    }
}
