use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Tank {
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
    let timer = thread::spawn(move || {
        let mut tank = shared.lock().unwrap();
        for amount in amounts {
            tank.dose(amount);
        }
    });
    timer.join().unwrap();
    tank.lock().unwrap().clone()
}
