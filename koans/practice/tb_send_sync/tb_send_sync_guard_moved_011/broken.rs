use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Tank {
    pub iron: u32,
    pub doses: u32,
}

impl Tank {
    fn dose(&mut self, amount: u32) {
        self.iron += amount;
        self.doses += 1;
    }
}

pub fn weekly(tank: &Arc<Mutex<Tank>>, amounts: Vec<u32>) -> Tank {
    let shared = Arc::clone(tank);
    let mut guard = shared.lock().unwrap();
    let timer = thread::spawn(move || {
        for amount in amounts {
            guard.dose(amount);
        }
    });
    timer.join().unwrap();
    tank.lock().unwrap().clone()
}
