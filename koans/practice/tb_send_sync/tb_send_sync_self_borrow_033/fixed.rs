use std::sync::mpsc::{channel, Receiver};
use std::thread;

pub struct Sprinkler {
    beds: Vec<&'static str>,
    litres: u32,
}

impl Sprinkler {
    pub fn new(litres: u32) -> Self {
        Self {
            beds: Vec::new(),
            litres,
        }
    }

    pub fn bed(mut self, name: &'static str) -> Self {
        self.beds.push(name);
        self
    }

    pub fn start(&self) -> Receiver<String> {
        let (done, progress) = channel();
        let beds = self.beds.clone();
        let share = self.litres / beds.len().max(1) as u32;
        thread::spawn(move || {
            for bed in &beds {
                let _ = done.send(format!("{bed}: {share} l"));
            }
        });
        progress
    }
}
