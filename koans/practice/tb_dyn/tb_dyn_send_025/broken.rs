use std::sync::{Arc, Mutex};
use std::thread;

pub trait Bell {
    fn ring(&mut self) -> u32;
}

#[derive(Default)]
pub struct Church {
    rung: u32,
}

impl Bell for Church {
    fn ring(&mut self) -> u32 {
        self.rung += 1;
        self.rung
    }
}

pub fn ring_all(bell: Box<dyn Bell>, ringers: usize, times: usize) -> u32 {
    let bell = Arc::new(Mutex::new(bell));
    let threads: Vec<_> = (0..ringers)
        .map(|_| {
            let bell = Arc::clone(&bell);
            thread::spawn(move || {
                for _ in 0..times {
                    bell.lock().unwrap().ring();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let last = bell.lock().unwrap().ring();
    last - 1
}
